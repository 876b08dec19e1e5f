package dev.tandem.progress;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.progress.Adherence;
import dev.tandem.domain.progress.Adherence.Intensity;
import dev.tandem.domain.progress.PlannedWeek;
import dev.tandem.domain.progress.Work;
import dev.tandem.plan.PlannedWorkService;
import dev.tandem.plan.PlannedWorkService.PlannedWork;
import dev.tandem.session.SessionHistoryService;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was planned beside what was done. */
@ApplicationScoped
class PlanLedger {
    private final PlannedWorkService plans;
    private final SessionHistoryService sessions;

    PlanLedger(PlannedWorkService plans, SessionHistoryService sessions) {
        this.plans = plans;
        this.sessions = sessions;
    }

    /** Two statements. */
    Adherence.Ledger both(UUID athleteId, Weeks weeks) {
        var planned = plans.between(athleteId, weeks.first(), weeks.end());
        var hard =
                planned.stream()
                        .collect(toMap(PlannedWork::id, PlanLedger::intensity, (one, _) -> one));
        var done =
                sessions.done(athleteId, weeks.first(), weeks.end()).stream()
                        .map(it -> done(it, hard))
                        .toList();
        return new Adherence.Ledger(planned.stream().map(PlanLedger::planned).toList(), done);
    }

    /**
     * The weeks up to this one, each with its count of planned and done sessions; one statement.
     */
    List<PlannedWeek> plannedWeeks(UUID athleteId, LocalDate today, int weeks) {
        var last = LoadHistory.mondayOf(today);
        var first = last.minusWeeks(weeks - 1L);
        var planned = new HashMap<LocalDate, Integer>();
        var done = new HashMap<LocalDate, Integer>();
        for (var work : plans.between(athleteId, first, last.plusDays(6))) {
            var monday = LoadHistory.mondayOf(work.date());
            planned.merge(monday, 1, Integer::sum);
            done.merge(monday, work.isDone() ? 1 : 0, Integer::sum);
        }
        var all = new ArrayList<PlannedWeek>();
        for (var monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            all.add(
                    new PlannedWeek(
                            monday, planned.getOrDefault(monday, 0), done.getOrDefault(monday, 0)));
        }
        return all;
    }

    private static Adherence.Done done(
            SessionHistoryService.Fulfilled session, Map<UUID, Intensity> planned) {
        var id = session.plannedSessionId();
        var work = session.work();
        return new Adherence.Done(
                work.date(),
                work.kind(),
                id == null ? Intensity.EASY : planned.getOrDefault(id, Intensity.EASY),
                new Work(1, work.minutes(), work.load()));
    }

    private static Adherence.Planned planned(PlannedWork work) {
        return new Adherence.Planned(
                work.date(),
                work.kind(),
                intensity(work),
                new Work(1, work.minutes(), work.load()),
                work.isDone());
    }

    private static Intensity intensity(PlannedWork work) {
        return work.isHard() ? Intensity.HARD : Intensity.EASY;
    }
}
