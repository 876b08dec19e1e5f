package dev.tandem.domain.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.BruteForce;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.Wish;
import dev.tandem.domain.season.frame.FrameResult;
import dev.tandem.domain.season.frame.SeasonFrames;
import dev.tandem.domain.season.running.RunLog;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.fixture.RandomAthletes;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/**
 * What a season says was impossible is impossible: the first week is tried in every arrangement,
 * with all else as it was. Weeks with too many arrangements to try are passed over.
 */
class SeasonCompromisesProperties {
    private static final int ATHLETES = Integer.getInteger("athletes", 800);
    private static final long MOST_ARRANGEMENTS = 10_000;

    private int tried;

    /** The first week of a season as it was asked for, with nothing before it. */
    private record FirstWeek(PlanRequest request, Season season, Programmes programmes) {
        WeekProblem problem() {
            var athlete = request.file().athlete();
            var start = request.startDate();
            var limits = Limits.of(athlete.runningLevel(), athlete.person().ageOn(start));
            var rooms = Room.week(start, athlete.wishes().availability());
            return WeekProblem.of(start, rooms, limits);
        }

        List<List<Slot>> variants(Wish wish) {
            var frame = (FrameResult.Framed) SeasonFrames.frame(request);
            return programmes.variants(frame.frame().weeks().getFirst(), RunLog.EMPTY, wish);
        }

        List<PlannedSession> sessions(SessionKind kind) {
            return sessions(season.weeks().getFirst(), kind);
        }

        private static List<PlannedSession> sessions(PlanWeek week, SessionKind kind) {
            return week.sessions().stream()
                    .filter(session -> session.workout().kind() == kind)
                    .toList();
        }

        /** How many there are in the week of the season that has fewest. */
        int fewest(SessionKind kind) {
            return season.weeks().stream()
                    .mapToInt(week -> sessions(week, kind).size())
                    .min()
                    .orElseThrow();
        }

        Wish kept() {
            return new Wish(
                    sessions(SessionKind.RUN).size(), sessions(SessionKind.STRENGTH).size());
        }
    }

    @Test
    void what_gave_way_had_to_seed_3() {
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var request = withoutRace(RandomAthletes.request(seed));
            if (Planner.plan(request) instanceof PlanResult.Planned planned) {
                var frame = (FrameResult.Framed) SeasonFrames.frame(request);
                var programmes = Programmes.of(request, frame.frame());
                check(seed, new FirstWeek(request, planned.season(), programmes));
            }
        }
        System.out.println("compromises tried by brute force: " + tried);
        assertThat(tried).isGreaterThan(ATHLETES / 20);
    }

    private static PlanRequest withoutRace(PlanRequest request) {
        var file = request.file();
        return new PlanRequest(
                new AthleteFile(file.athlete(), List.of(), file.benchmarks(), List.of()),
                request.history(),
                null,
                request.today(),
                request.startDate(),
                2,
                request.ids());
    }

    private void check(long seed, FirstWeek week) {
        var wishes = week.request().file().athlete().wishes().preferences();
        var kept = week.kept();
        assertThat(says(week, "run-frequency"))
                .as("athlete %d says whether runs were given up", seed)
                .isEqualTo(week.fewest(SessionKind.RUN) < wishes.runsPerWeek());
        assertThat(says(week, "strength-frequency"))
                .as("athlete %d says whether strength was given up", seed)
                .isEqualTo(week.fewest(SessionKind.STRENGTH) < wishes.strengthPerWeek());
        if (kept.runs() < wishes.runsPerWeek()) {
            isImpossible(seed, week, new Wish(kept.runs() + 1, kept.strength()));
        }
        if (kept.strength() < wishes.strengthPerWeek()) {
            isImpossible(seed, week, new Wish(kept.runs(), kept.strength() + 1));
        }
        week.season().compromises().stream()
                .filter(each -> each.rule().equals("long-run-day"))
                .forEach(each -> longRunDay(seed, week, each));
    }

    private static boolean says(FirstWeek week, String rule) {
        return week.season().compromises().stream().anyMatch(each -> each.rule().equals(rule));
    }

    /** Fewer slots than asked mean that more are no good, wherever they stood. */
    private void isImpossible(long seed, FirstWeek week, Wish more) {
        for (var slots : week.variants(more)) {
            var problem = week.problem().withSlots(slots);
            if (slots.size() == more.sessions() && arrangements(problem) <= MOST_ARRANGEMENTS) {
                tried++;
                assertThat(BruteForce.finds(problem)).as("%s for athlete %d", more, seed).isFalse();
            }
        }
    }

    /** Another day than wished: no week of the same sessions has the long run there. */
    private void longRunDay(long seed, FirstWeek week, Compromise compromise) {
        if (compromise.because().text().startsWith("more of your")) {
            return;
        }
        var wished = DayOfWeek.valueOf(compromise.wanted().text().toUpperCase(Locale.ROOT));
        var start = week.request().startDate();
        var date = start.plusDays((wished.getValue() - start.getDayOfWeek().getValue() + 7) % 7);
        var isOnWishedDay =
                week.sessions(SessionKind.RUN).stream()
                        .anyMatch(run -> run.date().equals(date) && run.has(Tag.LONG));
        if (isOnWishedDay) {
            return;
        }
        for (var slots : week.variants(week.kept())) {
            var problem = week.problem().withSlots(slots);
            var longest = problem.longRun();
            if (longest.isPresent() && arrangements(problem) <= MOST_ARRANGEMENTS) {
                tried++;
                var pinned = problem.withPins(List.of(Pin.to(longest.get().key(), date)));
                assertThat(isStillPossible(pinned, week))
                        .as("%s for athlete %d", compromise, seed)
                        .isFalse();
            }
        }
    }

    /** Only the way that was taken is called impossible; another would be another week. */
    private static boolean isStillPossible(WeekProblem pinned, FirstWeek week) {
        var keys = pinned.slots().stream().map(Slot::key).sorted().toList();
        return keys.size() == week.kept().sessions() && BruteForce.finds(pinned);
    }

    /** How many ways there are to give each slot a day of its kind. */
    private static long arrangements(WeekProblem problem) {
        var ways = 1L;
        for (var slot : problem.slots()) {
            ways *=
                    problem.rooms().stream()
                            .filter(room -> room.kinds().contains(slot.kind()))
                            .count();
            if (ways > MOST_ARRANGEMENTS) {
                return ways;
            }
        }
        return ways;
    }
}
