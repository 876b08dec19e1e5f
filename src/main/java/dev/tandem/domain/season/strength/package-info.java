/** The strength work of a season: which exercises, sets and weights. */
@NullMarked
package dev.tandem.domain.season.strength;

import org.jspecify.annotations.NullMarked;
