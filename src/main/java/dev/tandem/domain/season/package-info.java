/** The planner: a season of weeks made of running, strength and the schedule. */
@NullMarked
package dev.tandem.domain.season;

import org.jspecify.annotations.NullMarked;
