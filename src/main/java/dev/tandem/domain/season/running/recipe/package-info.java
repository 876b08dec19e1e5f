/** Single runs put together: steps, targets, warm-up and cool-down, titles. */
@NullMarked
package dev.tandem.domain.season.running.recipe;

import org.jspecify.annotations.NullMarked;
