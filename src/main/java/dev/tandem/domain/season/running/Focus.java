package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

/** What the running of a week is about, in one sentence. */
final class Focus {

    private Focus() {}

    static Message of(Runner runner, Course course, FrameWeek week) {
        if (course.isRaceWeek(week)) {
            return say("race-week");
        }
        if (course.hasPassingRace(week)) {
            return say("passing-race");
        }
        if (new Ladder(runner, course).covers(week)) {
            return say(week.lighter() ? "run-walk.lighter" : "run-walk");
        }
        return byPhase(course, week.phase());
    }

    private static Message byPhase(Course course, Phase phase) {
        return switch (phase) {
            case BASE, BUILD, TAPER, RECOVERY -> say(Kebab.of(phase));
            case PEAK -> say(course.aim().isLongRace() ? "peak.long-race" : "peak");
        };
    }

    private static Message say(String key) {
        return Message.of("focus." + key);
    }
}
