package dev.tandem.domain.life;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.Cited;

import java.util.Comparator;
import java.util.List;

/** What a week keeps longest when something has to go: the most important first (J7). */
@Cited("J7")
enum Worth {
    LONG_RUN,
    KEY_RUN,
    STRENGTH,
    FILLER;

    static Worth of(PlannedSession session) {
        return switch (session.workout()) {
            case Workout.Run run -> of(run, session);
            case Workout.Strength _ -> STRENGTH;
            case Workout.Plain _ -> FILLER;
        };
    }

    private static Worth of(Workout.Run run, PlannedSession session) {
        if (run.type() == RunType.LONG || session.has(Tag.LONG)) {
            return LONG_RUN;
        }
        return switch (run.type()) {
            case THRESHOLD, INTERVAL, REPETITION, MARATHON_PACE -> KEY_RUN;
            case EASY, LONG, RECOVERY, RUN_WALK, RACE -> FILLER;
        };
    }

    /** What goes first, by what it was planned to be; of equals the smallest, then the latest. */
    static List<Standing> leastFirst(List<Standing> sessions, boolean strengthFirst) {
        return sessions.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Standing each) -> -rank(of(each.planned()), strengthFirst))
                                .thenComparingDouble(each -> Standing.load(each.planned()))
                                .thenComparing(Standing::date, Comparator.reverseOrder())
                                .thenComparing(each -> each.current().dayPart())
                                .thenComparing(each -> each.current().id()))
                .toList();
    }

    private static int rank(Worth worth, boolean strengthFirst) {
        return switch (worth) {
            case LONG_RUN -> 1;
            case KEY_RUN -> 2;
            case STRENGTH -> strengthFirst ? 0 : 3;
            case FILLER -> 4;
        };
    }
}
