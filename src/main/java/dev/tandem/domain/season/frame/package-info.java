/** The shape of a season: phases, lighter weeks, races. */
@NullMarked
package dev.tandem.domain.season.frame;

import org.jspecify.annotations.NullMarked;
