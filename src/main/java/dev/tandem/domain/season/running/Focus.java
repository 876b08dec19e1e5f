package dev.tandem.domain.season.running;

import dev.tandem.domain.season.frame.FrameWeek;

/** What the running of a week is about, in one sentence. */
final class Focus {

    private Focus() {}

    static String of(Runner runner, Course course, FrameWeek week) {
        if (course.isRaceWeek(week)) {
            return "Race week: little running, a few strides, and fresh legs on the day.";
        }
        if (course.hasPassingRace(week)) {
            return "A race in the middle of training: easy days around it.";
        }
        if (new Ladder(runner, course).covers(week)) {
            return week.lighter()
                    ? "A lighter week of running and walking in turns."
                    : "Running and walking in turns, a little more running each week.";
        }
        return byPhase(course, week);
    }

    private static String byPhase(Course course, FrameWeek week) {
        return switch (week.phase()) {
            case BASE -> "Easy running that gets a little longer.";
            case BUILD -> "The faster session grows, the easy runs stay easy.";
            case PEAK ->
                    course.aim().isLongRace()
                            ? "The longest runs of the season, and steady work close to the race."
                            : "Running that is as fast as the race, and not much more of it.";
            case TAPER -> "Less running at the same paces, so that you are fresh on the day.";
            case RECOVERY -> "A lighter week, so that the work can sink in.";
        };
    }
}
