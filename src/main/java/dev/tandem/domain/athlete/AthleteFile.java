package dev.tandem.domain.athlete;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An athlete with goals, benchmarks and limitations: the paper file on a coach's desk. */
public record AthleteFile(
        Athlete athlete,
        List<Goal> goals,
        List<Benchmark> benchmarks,
        List<Limitation> limitations) {

    /** All that is forbidden on a day, by whichever limitation. */
    public Set<Restriction> forbiddenOn(LocalDate day) {
        var forbidden = EnumSet.noneOf(Restriction.class);
        limitations.stream()
                .filter(limitation -> limitation.holdsOn(day))
                .forEach(limitation -> forbidden.addAll(limitation.forbids()));
        return forbidden;
    }
}
