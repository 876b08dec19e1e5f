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

    /** All that is forbidden on a day, by whichever limitation; and with a child, jumps (I6). */
    public Set<Restriction> forbiddenOn(LocalDate day) {
        var forbidden = EnumSet.noneOf(Restriction.class);
        if (athlete.screening().asksForModeration()) {
            forbidden.add(Restriction.PLYOMETRICS);
            forbidden.add(Restriction.HEAVY);
        }
        limitations.stream()
                .filter(limitation -> limitation.holdsOn(day))
                .forEach(limitation -> forbidden.addAll(limitation.forbids()));
        return forbidden;
    }
}
