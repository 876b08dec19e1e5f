/** A coach's morning: how everybody is and what everybody does today, in one call. */
@NullMarked
package dev.tandem.squad;

import org.jspecify.annotations.NullMarked;
