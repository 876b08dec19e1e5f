package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.season.frame.FrameWeek;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a limitation that has just ended forbade: in the week after it, or the two weeks after more
 * than four weeks, that work comes back with few sets of moderate weight, and without jumps (F11).
 */
@Cited(value = "F11", confidence = Confidence.DESIGN_DEFAULT)
record WayBack(Set<Restriction> forbade) {
    private static final int LONG_FROM_DAYS = 28;
    private static final int WEEK_DAYS = 7;

    /** After these the legs are not ready for jumps. */
    private static final Set<Restriction> SPARED_THE_LEGS =
            EnumSet.of(
                    Restriction.RUNNING,
                    Restriction.IMPACT,
                    Restriction.PLYOMETRICS,
                    Restriction.DEEP_KNEE_FLEXION);

    static WayBack of(AthleteFile file, FrameWeek week) {
        var forbade = EnumSet.noneOf(Restriction.class);
        file.limitations().stream()
                .filter(each -> hasJustEnded(each, week.startDate()))
                .forEach(each -> forbade.addAll(each.forbids()));
        return new WayBack(forbade);
    }

    private static boolean hasJustEnded(Limitation limitation, LocalDate start) {
        var until = limitation.until();
        if (until == null || !until.isBefore(start)) {
            return false;
        }
        boolean wasLong = ChronoUnit.DAYS.between(limitation.since(), until) >= LONG_FROM_DAYS;
        return until.plusDays(wasLong ? 2 * WEEK_DAYS : WEEK_DAYS).compareTo(start) >= 0;
    }

    /** Whether the exercise, or all that is heavy, is just coming back. */
    boolean leadsTo(Exercise exercise) {
        return forbade.contains(Restriction.HEAVY) || Forbidden.by(forbade, exercise);
    }

    boolean isTooSoonForJumps() {
        return forbade.stream().anyMatch(SPARED_THE_LEGS::contains);
    }
}
