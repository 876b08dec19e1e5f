/** Fitting what is wanted into a week: what gives way, why, and what would help. */
@NullMarked
package dev.tandem.domain.schedule.fit;

import org.jspecify.annotations.NullMarked;
