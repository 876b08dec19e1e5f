package dev.tandem.domain.plan.diff;

import java.time.LocalDate;

/** A week before and after. */
public record WeekComparison(LocalDate startDate, WeekTotals before, WeekTotals after) {}
