package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.season.strength.Forbidden;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Limitations told since the plan was made: what they forbid is not done today either (I10). */
final class LimitationRules {
    static final List<Rule> ALL =
            List.of(
                    Rule.of("I10.no-running", LimitationRules::running, "I10"),
                    Rule.of("I10.exercises", LimitationRules::exercises, "I10"),
                    Rule.of("I10.not-heavy", LimitationRules::heavy, "I10"));

    private LimitationRules() {}

    private static @Nullable Proposal running(Case one) {
        var forbidden = forbidden(one);
        boolean isForbidden =
                forbidden.contains(Restriction.RUNNING) || forbidden.contains(Restriction.IMPACT);
        return isForbidden && one.subject().isRun()
                ? Proposal.of(
                        Decision.SWAP_TO_EASY,
                        Easy.SWAP.done(Ease.Manner.OFF_FEET),
                        Rule.said("I10.no-running"))
                : null;
    }

    private static @Nullable Proposal exercises(Case one) {
        var forbidden = forbidden(one);
        var leftOut =
                exercisesOf(one)
                        .map(ExercisePrescription::exercise)
                        .filter(slug -> isForbidden(forbidden, slug))
                        .toList();
        return leftOut.isEmpty()
                ? null
                : Proposal.of(
                        Decision.REDUCE_VOLUME,
                        Ease.NONE.without(leftOut),
                        Rule.said("I10.exercises", leftOut.size()));
    }

    private static @Nullable Proposal heavy(Case one) {
        double most =
                exercisesOf(one)
                        .flatMap(exercise -> exercise.sets().stream())
                        .map(SetPrescription::percentOneRepMax)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
        double allowed = DecisionScience.NOT_HEAVY_MAX_PERCENT;
        return most > allowed && forbidden(one).contains(Restriction.HEAVY)
                ? Proposal.of(
                        Decision.REDUCE_INTENSITY,
                        Ease.by(Parameter.LOAD_FACTOR, allowed / most),
                        Rule.said("I10.not-heavy", allowed))
                : null;
    }

    private static Set<Restriction> forbidden(Case one) {
        return one.situation().file().forbiddenOn(one.date());
    }

    private static Stream<ExercisePrescription> exercisesOf(Case one) {
        var session = one.subject().session();
        return session != null && session.workout() instanceof Workout.Strength strength
                ? strength.exercises().stream()
                : Stream.empty();
    }

    private static boolean isForbidden(Set<Restriction> forbidden, String slug) {
        return Catalogue.standard()
                .find(slug)
                .filter(exercise -> Forbidden.by(forbidden, exercise))
                .isPresent();
    }
}
