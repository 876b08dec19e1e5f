/** Injuries and other restrictions of an athlete. */
@NullMarked
package dev.tandem.limitation;

import org.jspecify.annotations.NullMarked;
