/** The soft costs of a week, one named value each, and their weights. */
@NullMarked
package dev.tandem.domain.schedule.cost;

import org.jspecify.annotations.NullMarked;
