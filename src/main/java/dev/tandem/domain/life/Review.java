package dev.tandem.domain.life;

import static dev.tandem.domain.science.LoadGuardScience.GOAL_REVIEW_CUT;

import dev.tandem.domain.load.DoneWork;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.readiness.BadDay;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.science.Cited;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A week looked back on: what was planned of it and what was done, how many of its planned sessions
 * were done (0-1, null where none was planned), and whether it came to so little that, if it goes
 * on so, the goal is in question (J7). A week that is not over is looked at as far as it has gone.
 */
@Cited("J7")
public record Review(
        int week,
        LocalDate startDate,
        boolean isOver,
        Tally planned,
        Tally done,
        @Nullable Double adherence,
        Verdict verdict,
        boolean isFarBelowPlan) {

    /**
     * What is known of a week on a day: its plan, the sessions done in it, the check-ins so far.
     */
    public record Facts(StoryWeek week, LocalDate today, List<DoneWork> done, Diary diary) {
        public Facts {
            done = List.copyOf(done);
        }

        boolean isOver() {
            return week.endDate().isBefore(today);
        }
    }

    public static Review of(Facts facts) {
        var week = facts.week();
        var sessions =
                week.sessions().stream()
                        .map(Standing::current)
                        .filter(PlannedSession::isTraining)
                        .filter(each -> isJudged(each, facts))
                        .toList();
        var planned = Tally.planned(sessions);
        var done = Tally.done(facts.done().stream().filter(it -> week.holds(it.date())).toList());
        var seen = new Verdict.Week(planned, done, ill(facts), bad(facts));
        return new Review(
                week.number(),
                week.startDate(),
                facts.isOver(),
                planned,
                done,
                adherence(sessions),
                hasOnlyBegun(facts, planned) ? Verdict.ON_TRACK : Verdict.of(seen),
                facts.isOver() && done.load() <= (1 - GOAL_REVIEW_CUT) * week.planned().load());
    }

    /** Nothing of it can be judged yet, though something is planned. */
    private static boolean hasOnlyBegun(Facts facts, Tally judged) {
        return !facts.isOver()
                && judged.sessions() == 0
                && facts.week().sessions().stream().anyMatch(it -> it.current().isTraining());
    }

    private static boolean isJudged(PlannedSession session, Facts facts) {
        return session.date().isBefore(facts.today()) || Days.isDone(session);
    }

    private static @Nullable Double adherence(List<PlannedSession> sessions) {
        if (sessions.isEmpty()) {
            return null;
        }
        double done = sessions.stream().filter(each -> each.status() == PlannedStatus.DONE).count();
        return Math.round(100 * done / sessions.size()) / 100.0;
    }

    private static long ill(Facts facts) {
        return facts.diary()
                .between(facts.week().startDate(), facts.week().endDate())
                .filter(Illnesses::forbidTraining)
                .count();
    }

    private static long bad(Facts facts) {
        return facts.diary()
                .between(facts.week().startDate(), facts.week().endDate())
                .filter(day -> BadDay.is(day, facts.diary()))
                .count();
    }
}
