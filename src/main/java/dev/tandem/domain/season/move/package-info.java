/** Changing a planned week by hand: the rest of it is solved again with the fewest moves. */
@NullMarked
package dev.tandem.domain.season.move;

import org.jspecify.annotations.NullMarked;
