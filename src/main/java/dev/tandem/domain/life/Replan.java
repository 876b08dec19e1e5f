package dev.tandem.domain.life;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the rest of a plan again from what became of it. Every session starts from what it was
 * planned to be, so that the same story gives the same weeks, none is ever harder than planned, and
 * a reason that has gone leaves nothing behind. Nothing that was missed is added later (J7).
 */
@Cited({"C9", "F9", "F11", "I16", "J7"})
public final class Replan {
    private final Story story;
    private final List<TimeOff> breaks;
    private final Days days;
    private final Growth growth;
    private final LongestRuns longest = new LongestRuns();
    private final List<PlannedSession> sessions = new ArrayList<>();
    private final List<PlanChange> changes = new ArrayList<>();

    private Replan(Story story) {
        this.story = story;
        this.breaks = Breaks.of(story);
        this.days = new Days(story.done());
        this.growth = new Growth(story.weeks().getFirst().planned());
    }

    /** What of the rest of the plan becomes another, from today on. */
    public static Replanned of(Story story) {
        return new Replan(story).replanned();
    }

    /** The breaks that the rest of a plan takes into account. */
    public static List<TimeOff> breaks(Story story) {
        return Breaks.of(story);
    }

    private Replanned replanned() {
        beforeThePlan();
        for (var week : story.weeks()) {
            var wanted =
                    week.endDate().isBefore(story.today()) ? List.<PlannedSession>of() : cut(week);
            remember(week, wanted);
        }
        return new Replanned(sessions, changes);
    }

    /** The first week sets what caps are counted from (R8). */
    private void beforeThePlan() {
        var first = story.weeks().getFirst();
        double meters = Days.longest(first.sessions().stream().map(Standing::planned).toList());
        longest.add(first.startDate().minusDays(1), meters, meters);
    }

    /** The open sessions of a week as they should be. */
    private List<PlannedSession> cut(StoryWeek week) {
        var open =
                week.open(story.today())
                        .filter(each -> each.planned().isTraining() && !isPaused(each.date()))
                        .toList();
        var wish = new Wish(story, week, growth, breaks);
        var outside = outside(week);
        double meters = Math.min(growth.capMeters(week.planned().runMeters()), wish.taperMeters());
        var most =
                new WeekSums(
                        meters - outside.runMeters(),
                        growth.capLoad(week.planned().load()) - outside.load());
        var planned = WeekSums.of(open.stream().map(Standing::planned));
        var limits = WeekLimits.of(wish.share(open), planned, most);
        var cut =
                new WeekCut(
                                limits,
                                wish::ease,
                                longest,
                                Worth.leastFirst(open, story.strengthFirst()))
                        .sessions();
        var wanted = new ArrayList<>(cut);
        week.open(story.today())
                .filter(each -> !open.contains(each))
                .forEach(
                        each ->
                                wanted.add(
                                        isPaused(each.date())
                                                ? LeftOut.forTimeOff(each.planned())
                                                : each.planned()));
        note(week, wanted, new Told(wish, limits));
        return wanted;
    }

    /** Which reason a change of a session has. */
    private record Told(Wish wish, WeekLimits limits) {
        Cause of(PlannedSession wanted, Standing standing) {
            if (wanted.equals(standing.planned())) {
                return Cause.AS_PLANNED;
            }
            var wished = wish.cause(standing.date());
            if (wished != null) {
                return wished;
            }
            boolean isWeekCut =
                    limits.loadShare() < 1 || limits.meters() < limits.planned().runMeters();
            return isWeekCut ? Cause.GROWTH : Cause.LONGEST_RUN;
        }
    }

    private void note(StoryWeek week, List<PlannedSession> wanted, Told told) {
        for (var standing : week.sessions().stream().sorted(Days.IN_ORDER).toList()) {
            for (var session : wanted) {
                if (session.id().equals(standing.current().id())
                        && !session.equals(standing.current())) {
                    var cause = isPaused(session.date()) ? Cause.PAUSE : told.of(session, standing);
                    sessions.add(session);
                    changes.add(change(standing.current(), session, cause.because()));
                }
            }
        }
    }

    private static PlanChange change(PlannedSession from, PlannedSession to, Message because) {
        if (LeftOut.is(to)) {
            return PlanChange.dropped(from, because);
        }
        if (LeftOut.is(from)) {
            return PlanChange.added(to, because);
        }
        boolean isEased = Standing.load(to) < Standing.load(from);
        var kind = isEased ? PlanChange.Kind.EASED : PlanChange.Kind.REPLACED;
        return PlanChange.of(to, kind, because);
    }

    private boolean isPaused(LocalDate date) {
        return story.timeOff().stream()
                .anyMatch(each -> each.kind() == TimeOff.Kind.PAUSE && each.covers(date));
    }

    /** What a week has beside its open sessions: what was done, and what stays whatever happens. */
    private WeekSums outside(StoryWeek week) {
        var sums = WeekSums.NONE;
        for (var date : dates(week)) {
            if (date.isBefore(story.today())) {
                sums = sums.plus(days.logged(date, planned(week, date)));
            }
        }
        var fixed =
                week.sessions().stream()
                        .filter(each -> !each.date().isBefore(story.today()))
                        .filter(each -> !each.isOpen(story.today()) && Days.goes(each.current()))
                        .map(Standing::current);
        return sums.plus(WeekSums.of(fixed));
    }

    private void remember(StoryWeek week, List<PlannedSession> wanted) {
        growth.add(outside(week).plus(WeekSums.of(wanted)), week.planned());
        for (var date : dates(week)) {
            var planned = planned(week, date);
            double real =
                    date.isBefore(story.today())
                            ? days.longest(date, planned)
                            : Math.max(
                                    Days.longest(on(date, wanted)),
                                    Days.longest(fixed(week, date)));
            longest.add(date, real, Days.longest(planned));
        }
    }

    private List<PlannedSession> fixed(StoryWeek week, LocalDate date) {
        return week.sessions().stream()
                .filter(each -> each.date().equals(date))
                .filter(each -> !each.isOpen(story.today()) && Days.goes(each.current()))
                .map(Standing::current)
                .toList();
    }

    private static List<LocalDate> dates(StoryWeek week) {
        return week.startDate().datesUntil(week.endDate().plusDays(1)).toList();
    }

    private static List<PlannedSession> planned(StoryWeek week, LocalDate date) {
        return on(date, week.sessions().stream().map(Standing::planned).toList());
    }

    private static List<PlannedSession> on(LocalDate date, List<PlannedSession> sessions) {
        return sessions.stream().filter(each -> each.date().equals(date)).toList();
    }
}
