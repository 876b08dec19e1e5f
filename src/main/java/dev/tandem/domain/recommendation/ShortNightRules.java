package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.science.ReadinessBandScience;
import dev.tandem.domain.strength.SetPrescription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** After a very short night neither jumps nor heavy singles (C8). */
final class ShortNightRules {
    static final List<Rule> ALL =
            List.of(
                    Rule.of("C8.jumps", ShortNightRules::jumps, "C8"),
                    Rule.of("C8.singles", ShortNightRules::singles, "C8"));

    private ShortNightRules() {}

    private static @Nullable Proposal jumps(Case one) {
        var hours = shortNight(one);
        return hours == null || !one.subject().has(Tag.PLYOMETRIC)
                ? null
                : Proposal.of(
                        Decision.REDUCE_VOLUME,
                        Ease.by(Parameter.CONTACTS_FACTOR, 0),
                        Rule.said("C8.jumps", hours));
    }

    private static @Nullable Proposal singles(Case one) {
        var hours = shortNight(one);
        double heaviest = heaviestSingle(one);
        if (hours == null || heaviest < 100 * ReadinessBandScience.TOP_EFFORT_SINGLE_SHARE) {
            return null;
        }
        double kept = DecisionScience.SINGLE_AFTER_SHORT_NIGHT_PERCENT;
        return Proposal.of(
                Decision.REDUCE_INTENSITY,
                Ease.by(Parameter.LOAD_FACTOR, kept / heaviest),
                Rule.said("C8.singles", hours, kept));
    }

    private static @Nullable Double shortNight(Case one) {
        var hours = one.markers().sleepHours();
        return hours != null && hours < ReadinessBandScience.TOP_EFFORT_SLEEP_BELOW_HOURS
                ? hours
                : null;
    }

    /** In percent of the one-repetition maximum; 0 where there is none. */
    private static double heaviestSingle(Case one) {
        var session = one.subject().session();
        Stream<SetPrescription> sets =
                session != null && session.workout() instanceof Workout.Strength strength
                        ? strength.exercises().stream().flatMap(each -> each.sets().stream())
                        : Stream.empty();
        return sets.filter(set -> set.unit() == SetUnit.REPS && set.amount() == 1)
                .map(SetPrescription::percentOneRepMax)
                .flatMap(Stream::ofNullable)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
