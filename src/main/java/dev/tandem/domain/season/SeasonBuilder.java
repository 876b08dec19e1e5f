package dev.tandem.domain.season;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.FitResult;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.fit.ShorterSessions;
import dev.tandem.domain.schedule.search.SessionWords;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.season.running.RunLog;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the weeks of one season in order, each on what the ones before really became. */
final class SeasonBuilder {
    private static final Comparator<PlannedSession> BY_TIME =
            Comparator.comparing(PlannedSession::date).thenComparing(PlannedSession::dayPart);

    private final PlanRequest request;
    private final SeasonFrame frame;
    private final Programmes programmes;
    private final WeekSolver solver;
    private final WeekFiller filler;
    private final FreeDays freeDays;
    private final List<PlanWeek> weeks = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Set<Compromise> compromises = new LinkedHashSet<>();
    private RunLog done = RunLog.EMPTY;

    SeasonBuilder(PlanRequest request, SeasonFrame frame) {
        this.programmes = Programmes.of(request, frame);
        this.request = request;
        this.frame = frame;
        this.solver = new WeekSolver(request, frame, programmes);
        this.filler =
                new WeekFiller(
                        programmes,
                        request.file().athlete().wishes().availability(),
                        request.ids());
        this.freeDays = new FreeDays(request.ids(), request.file().athlete());
    }

    PlanResult build() {
        for (var week : frame.weeks()) {
            switch (solver.solve(week, done, placed)) {
                case FitResult.NoFit none -> {
                    return solver.noRoom(week, done, placed, none);
                }
                case FitResult.Fitted fitted -> add(week, fitted);
            }
        }
        return new PlanResult.Planned(season());
    }

    private void add(FrameWeek week, FitResult.Fitted fitted) {
        var filled = filler.fill(week, done, fitted.week().placed());
        var sessions = new ArrayList<>(filled.sessions());
        sessions.addAll(freeDays.of(daysOf(week), filled.sessions()));
        sessions.replaceAll(new AllowedDrills(request.file())::of);
        sessions.sort(BY_TIME);
        var planned =
                new PlanWeek(
                        week.number(),
                        week.startDate(),
                        week.phase(),
                        filler.focus(week),
                        sessions);
        weeks.add(planned);
        placed.addAll(filled.placed());
        if (week.races().isEmpty() && week.phase() != Phase.TAPER) {
            fitted.compromises().stream().filter(this::gaveWay).forEach(this::note);
            otherLongRunDay().ifPresent(this::note);
        }
        done = done.plus(planned);
    }

    /** A length that nobody wished for is no wish, where only the plan would have had it. */
    private boolean gaveWay(Compromise compromise) {
        return !ShorterSessions.hadRoomElsewhere(compromise)
                || request.file().athlete().wishes().preferences().sessionMinutes() != null;
    }

    /** The run of the wished day may have to be short, with a race near. */
    private Optional<Compromise> otherLongRunDay() {
        var wished = request.file().athlete().wishes().preferences().longRunDay();
        var longest =
                weeks.getLast().sessions().stream()
                        .filter(each -> each.has(Tag.LONG))
                        .map(each -> each.date().getDayOfWeek())
                        .toList();
        boolean isSaid = compromises.stream().anyMatch(it -> it.rule().equals("long-run-day"));
        return wished == null || longest.isEmpty() || longest.contains(wished) || isSaid
                ? Optional.empty()
                : Optional.of(
                        new Compromise(
                                "long-run-day",
                                SessionWords.day(wished),
                                SessionWords.day(longest.getFirst()),
                                Message.of("because.shorter-in-a-week")));
    }

    /** One of a kind is enough: what gave way to what, and why, whatever was wanted that week. */
    private void note(Compromise compromise) {
        if (compromises.stream().noneMatch(known -> isAlike(known, compromise))) {
            compromises.add(compromise);
        }
    }

    private static boolean isAlike(Compromise one, Compromise other) {
        return one.rule().equals(other.rule()) && one.because().equals(other.because());
    }

    private List<LocalDate> daysOf(FrameWeek week) {
        var end = endDate();
        return week.startDate()
                .datesUntil(week.endDate().plusDays(1))
                .filter(date -> !date.isAfter(end))
                .toList();
    }

    private LocalDate endDate() {
        return SeasonEnd.of(frame);
    }

    private Season season() {
        var notes = new SeasonNotes(request, frame, programmes.strength());
        var cautions = new ArrayList<>(notes.cautions());
        compromises.addAll(notes.compromises());
        if (request.goal() instanceof Goal.Race race) {
            var availability = request.file().athlete().wishes().availability();
            new ShortLongRun(weeks, availability).caution(race).ifPresent(cautions::add);
            new LastDays(weeks).compromise(race).ifPresent(compromises::add);
        }
        return new Season(
                frame.weeks().getFirst().startDate(),
                endDate(),
                weeks,
                List.copyOf(compromises),
                cautions);
    }
}
