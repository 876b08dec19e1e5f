/** Planned sessions as a watch counts them down: one step after the other. */
@NullMarked
package dev.tandem.domain.device;

import org.jspecify.annotations.NullMarked;
