package dev.tandem.domain.plan;

import java.time.LocalDate;
import java.util.List;

/** All weeks of a plan, with what gave way and what to be careful of: what the planner makes. */
public record Season(
        LocalDate startDate,
        LocalDate endDate,
        List<PlanWeek> weeks,
        List<Compromise> compromises,
        List<Caution> cautions) {
    public Season {
        weeks = List.copyOf(weeks);
        compromises = List.copyOf(compromises);
        cautions = List.copyOf(cautions);
    }
}
