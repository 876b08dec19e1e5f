/** Strength: one-repetition maxima, effort, progression and the sets of a session. */
@NullMarked
package dev.tandem.domain.strength;

import org.jspecify.annotations.NullMarked;
