package dev.tandem.domain.season.strength;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.ExpectedEffort;
import dev.tandem.domain.strength.StrengthType;

import java.util.List;
import java.util.stream.Collectors;

/** Turns a draft and its minutes into the workout that is shown. */
record Writer(Situation situation, Repertoire repertoire) {
    FilledSession write(Draft draft, int minutes, List<Lift> lifts) {
        var fitted = draft.within(minutes, lifts);
        var session =
                fitted.lifts().stream()
                        .map(lift -> lift.exercise().slug())
                        .collect(Collectors.toSet());
        var prescriber = new Prescriber(situation, draft.doses(), repertoire);
        var exercises =
                fitted.lifts().stream().map(lift -> prescriber.write(lift, session)).toList();
        var focus = draft.day().shape().focus();
        var outline =
                new Outline(
                        Words.title(draft, fitted.lifts()),
                        Words.purpose(draft),
                        fitted.minutes(),
                        targetRpe(draft),
                        fitted.around().before(focus, exercises, Preparation.of(situation)),
                        fitted.around().after(focus));
        var seen = Seen.in(fitted.lifts());
        return new FilledSession(
                draft.key(),
                new Workout.Strength(outline, draft.type(), focus, exercises),
                seen.tags(),
                seen.heavyMuscles());
    }

    @Cited(value = "A9", confidence = Confidence.DESIGN_DEFAULT)
    private double targetRpe(Draft draft) {
        if (situation.lifter().staysModerate()
                || situation.week().lighter()
                || Style.isFresh(situation.week())
                || draft.day().bound() == Day.Bound.EASY) {
            return ExpectedEffort.LIGHT_STRENGTH_RPE;
        }
        return draft.type() == StrengthType.HEAVY
                ? ExpectedEffort.HEAVY_STRENGTH_RPE
                : ExpectedEffort.MODERATE_STRENGTH_RPE;
    }
}
