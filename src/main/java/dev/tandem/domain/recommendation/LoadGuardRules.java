package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.science.LoadScience;
import dev.tandem.domain.science.WeekLimitScience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Guards on load: one long run, one week, days in a row, no contrast, legs still heavy (J1). */
final class LoadGuardRules {
    static final List<Rule> ALL =
            List.of(
                    Rule.of("F9.spike", LoadGuardRules::spike, "F9", "F11", "R37"),
                    Rule.of("I16.week", LoadGuardRules::week, "I16"),
                    Rule.of("I16.hard-runs", LoadGuardRules::hardRuns, "I16", "R12"),
                    Rule.of("I16.length", LoadGuardRules::length, "I16"),
                    Rule.of("D6f.days", LoadGuardRules::days, "D6", "R13"),
                    Rule.of("D6a.heavy-yesterday", LoadGuardRules::heavyYesterday, "D4", "D6"),
                    Rule.of("B5.monotony", LoadGuardRules::monotony, "B5", "R24"));

    private static final Ease LESS =
            Ease.by(Parameter.VOLUME_FACTOR, DecisionScience.LOAD_GUARD_VOLUME_FACTOR);

    private LoadGuardRules() {}

    private static @Nullable Proposal spike(Case one) {
        var limit = one.subject().isRun() ? RunLimit.of(one) : null;
        if (limit == null || one.subject().meters() <= limit.capMeters()) {
            return null;
        }
        return Proposal.of(
                Decision.REDUCE_VOLUME,
                Ease.by(Parameter.DISTANCE_CAP_METERS, limit.capMeters()),
                limit.message(one.subject().meters()));
    }

    private static @Nullable Proposal week(Case one) {
        var room = WeekRoom.of(one);
        if (room == null || !one.subject().isTraining() || room.share() >= 1) {
            return null;
        }
        return Proposal.of(
                Decision.REDUCE_VOLUME,
                Ease.by(Parameter.VOLUME_FACTOR, room.share()),
                Rule.said("I16.week", Math.rint(room.load()), Math.rint(room.cap())));
    }

    private static @Nullable Proposal hardRuns(Case one) {
        int most =
                one.situation().file().athlete().runningLevel() == Level.NOVICE
                        ? WeekLimitScience.HARD_RUNS_PER_WEEK_NOVICE
                        : WeekLimitScience.HARD_RUNS_PER_WEEK;
        int done = one.situation().training().hardRuns();
        return one.subject().isHardRun() && done >= most
                ? Proposal.of(Decision.SWAP_TO_EASY, Easy.SWAP, Rule.said("I16.hard-runs", done))
                : null;
    }

    private static @Nullable Proposal length(Case one) {
        int most =
                one.subject().isRun()
                        ? WeekLimitScience.RUN_MAX_MINUTES
                        : WeekLimitScience.STRENGTH_MAX_MINUTES;
        boolean isLimited = one.subject().isRun() || one.subject().isStrength();
        return isLimited && one.subject().minutes() > most
                ? Proposal.of(
                        Decision.REDUCE_VOLUME,
                        Ease.by(Parameter.DURATION_CAP_MINUTES, most),
                        Rule.said("I16.length", most))
                : null;
    }

    private static @Nullable Proposal days(Case one) {
        int most = WeekLimitScience.TRAINING_DAYS_IN_A_ROW;
        long trained =
                one.situation()
                        .training()
                        .history()
                        .between(one.date().minusDays(most), one.date().minusDays(1))
                        .filter(Logged::isTraining)
                        .count();
        return trained >= most && one.subject().isTraining()
                ? Proposal.of(Decision.REDUCE_VOLUME, LESS, Rule.said("D6f.days", trained))
                : null;
    }

    private static @Nullable Proposal heavyYesterday(Case one) {
        boolean isDemanding =
                one.subject().isRun() && (one.subject().isHardRun() || one.subject().has(Tag.LONG));
        return isDemanding && one.situation().training().liftedHeavyYesterday()
                ? Proposal.of(Decision.REDUCE_VOLUME, LESS, Rule.said("D6a.heavy-yesterday"))
                : null;
    }

    private static @Nullable Proposal monotony(Case one) {
        var week = StrainWeek.of(one.situation().training().weeks());
        return week != null && week.lacksContrast() && one.subject().isTraining()
                ? Proposal.of(
                        Decision.REDUCE_VOLUME,
                        LESS,
                        Rule.said("B5.monotony", week.monotony(), LoadScience.MONOTONY_FLAG))
                : null;
    }
}
