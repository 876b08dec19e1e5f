/** Twelve athletes and the seasons they get, printed as week tables for a coach to read. */
@NullMarked
package dev.tandem.seasons;

import org.jspecify.annotations.NullMarked;
