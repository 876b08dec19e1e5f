/** Eating and drinking around training: general guidance, never a prescription. */
@NullMarked
package dev.tandem.domain.nutrition;

import org.jspecify.annotations.NullMarked;
