package dev.tandem.domain.life;

import dev.tandem.domain.load.DoneWork;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/** What some training comes to: sessions by kind, minutes, metres of running, load in AU. */
public record Tally(
        int runs,
        int strengthSessions,
        int otherSessions,
        int minutes,
        int runDistanceMeters,
        double load) {

    /** Training as it was planned; active recovery and rest leave no trace. */
    static Tally planned(List<PlannedSession> sessions) {
        return of(sessions.stream().filter(PlannedSession::isTraining).map(Tally::work).toList());
    }

    static Tally done(List<DoneWork> work) {
        return of(work.stream().filter(each -> each.kind().isTraining()).toList());
    }

    public int sessions() {
        return runs + strengthSessions + otherSessions;
    }

    private static DoneWork work(PlannedSession session) {
        var outline = session.workout().outline();
        return new DoneWork(
                session.date(),
                session.workout().kind(),
                outline.durationMinutes(),
                session.workout() instanceof Workout.Run run ? run.distanceMeters() : 0,
                outline.load());
    }

    private static Tally of(List<DoneWork> work) {
        int runs = count(work, SessionKind.RUN);
        int lifts = count(work, SessionKind.STRENGTH);
        return new Tally(
                runs,
                lifts,
                work.size() - runs - lifts,
                Math.toIntExact(Math.round(work.stream().mapToDouble(DoneWork::minutes).sum())),
                Math.toIntExact(Math.round(work.stream().mapToDouble(DoneWork::meters).sum())),
                Math.round(work.stream().mapToDouble(DoneWork::load).sum() * 10) / 10.0);
    }

    private static int count(List<DoneWork> work, SessionKind kind) {
        return Math.toIntExact(work.stream().filter(each -> each.kind() == kind).count());
    }
}
