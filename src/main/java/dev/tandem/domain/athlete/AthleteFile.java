package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An athlete with goals, benchmarks and limitations: the paper file on a coach's desk. */
public record AthleteFile(
        Athlete athlete,
        List<Goal> goals,
        List<Benchmark> benchmarks,
        List<Limitation> limitations) {

    /** The same file of the athlete as another. */
    public AthleteFile with(Athlete other) {
        return new AthleteFile(other, goals, benchmarks, limitations);
    }

    /** The same file with one of its goals as another. */
    public AthleteFile with(Goal other) {
        var others = goals.stream().map(goal -> goal.id().equals(other.id()) ? other : goal);
        return new AthleteFile(athlete, others.toList(), benchmarks, limitations);
    }

    public Optional<Goal> goal(@Nullable UUID id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

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
