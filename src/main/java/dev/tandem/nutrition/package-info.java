/** Eating and drinking on a day, and the weighed sessions that a sweat rate is read from. */
@NullMarked
package dev.tandem.nutrition;

import org.jspecify.annotations.NullMarked;
