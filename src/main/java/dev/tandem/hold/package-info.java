/** Medical holds: set by red flags and screening concerns, ended only by being cleared. */
@NullMarked
package dev.tandem.hold;

import org.jspecify.annotations.NullMarked;
