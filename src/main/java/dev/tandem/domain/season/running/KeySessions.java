package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.recipe.Family;

import java.util.List;
import java.util.stream.IntStream;

/** Which key sessions a week has, by what the season points at and where it stands (F4, F8). */
@Cited({"F2", "F4", "F8"})
record KeySessions(Runner runner, Course course) {

    /** The key sessions of a week with so many runs, the more important first. */
    List<KeySession> of(FrameWeek week, int runs) {
        int count = new KeySessionCount(runner, course).of(week, runs);
        return IntStream.range(0, count).mapToObj(index -> session(week, index, count)).toList();
    }

    private KeySession session(FrameWeek week, int index, int count) {
        var family = family(week, index, count);
        var number = new KeySessionCount(runner, course);
        long before =
                course.before(week).stream()
                        .filter(earlier -> isStep(earlier, week) && !number.isTooEarly(earlier))
                        .filter(earlier -> family(earlier, index, count) == family)
                        .count();
        return new KeySession(family, firstStep(week.phase()) + (int) before, !grows(week));
    }

    /** Lines begin anew in each phase, a step higher than in the one before. */
    private static int firstStep(Phase phase) {
        return switch (phase) {
            case BASE -> 0;
            case BUILD, RECOVERY -> 1;
            case PEAK, TAPER -> 2;
        };
    }

    private static boolean isStep(FrameWeek earlier, FrameWeek week) {
        return grows(earlier) && earlier.phase() == week.phase();
    }

    private Family family(FrameWeek week, int index, int count) {
        var wished =
                switch (week.phase()) {
                    case RECOVERY -> inLighterWeek(week, index, count);
                    case BASE, BUILD, PEAK, TAPER -> inPhase(week, index, count);
                };
        return allowed(week, wished);
    }

    private Family inLighterWeek(FrameWeek week, int index, int count) {
        if (course.aim() == Aim.GENERAL) {
            return Family.TRIAL;
        }
        var before = course.before(week);
        return before.isEmpty() ? Family.CRUISE : family(before.getLast(), index, count);
    }

    private Family inPhase(FrameWeek week, int index, int count) {
        var pair = KeySessionTable.pair(course.aim(), week.phase());
        boolean isSecondsTurn =
                count == 1 && week.phase() == Phase.BUILD && blocksBefore(week) % 2 == 1;
        return isSecondsTurn ? pair.second() : index == 0 ? pair.first() : pair.second();
    }

    private long blocksBefore(FrameWeek week) {
        return course.before(week).stream().filter(FrameWeek::lighter).count();
    }

    private Family allowed(FrameWeek week, Family family) {
        return switch (family) {
            case INTERVALS -> runner.pacer().allowsFast() ? family : Family.CRUISE;
            case REPETITIONS -> runner.pacer().givesPaces() ? family : Family.FARTLEK;
            case CRUISE, TEMPO ->
                    runner.isNovice() && week.phase() == Phase.BASE ? Family.FARTLEK : family;
            case TRIAL, FARTLEK, MARATHON_PACE -> family;
        };
    }

    private static boolean grows(FrameWeek week) {
        return !week.lighter() && week.phase() != Phase.TAPER;
    }
}
