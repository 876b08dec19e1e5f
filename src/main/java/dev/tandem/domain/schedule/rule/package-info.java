/** The hard rules of a week, one named value each, listed in HardRules. */
@NullMarked
package dev.tandem.domain.schedule.rule;

import org.jspecify.annotations.NullMarked;
