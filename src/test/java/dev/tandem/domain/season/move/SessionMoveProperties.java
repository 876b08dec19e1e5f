package dev.tandem.domain.season.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.season.Planner;
import dev.tandem.fixture.Athletes;
import dev.tandem.fixture.RandomAthletes;
import dev.tandem.fixture.SeasonAudit;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Any session of anybody's season on any day around its week. */
class SessionMoveProperties {
    private static final int ATHLETES = 150;
    private static final int MOVES_EACH = 4;

    private record Asked(PlanRequest plan, Season season, MoveRequest move) {
        MoveResult answer() {
            var count = new AtomicLong();
            return SessionMove.move(move, () -> new UUID(0x7fffL, count.incrementAndGet()));
        }

        Asked on(LocalDate date) {
            return new Asked(
                    plan, season, request(plan, season, move.week(), move.session(), date));
        }

        Season with(List<PlannedSession> sessions) {
            var weeks =
                    season.weeks().stream()
                            .map(week -> week.equals(move.week()) ? week(sessions) : week)
                            .toList();
            return new Season(
                    season.startDate(),
                    season.endDate(),
                    weeks,
                    season.compromises(),
                    season.cautions());
        }

        private PlanWeek week(List<PlannedSession> sessions) {
            var week = move.week();
            return new PlanWeek(
                    week.number(), week.startDate(), week.phase(), week.focus(), sessions);
        }
    }

    private static MoveRequest request(
            PlanRequest plan,
            Season season,
            PlanWeek week,
            PlannedSession session,
            LocalDate date) {
        var all = season.weeks().stream().flatMap(each -> each.sessions().stream()).toList();
        return new MoveRequest(
                plan.file().athlete(),
                Athletes.TODAY,
                season.endDate(),
                all,
                week,
                session,
                date,
                DayPart.ANY);
    }

    private record Planning(PlanRequest plan, Season season) {}

    private static final List<Planning> SEASONS =
            LongStream.rangeClosed(1, ATHLETES)
                    .mapToObj(RandomAthletes::request)
                    .flatMap(SessionMoveProperties::planned)
                    .toList();

    private static Stream<Planning> planned(PlanRequest plan) {
        return Planner.plan(plan) instanceof PlanResult.Planned(var season)
                ? Stream.of(new Planning(plan, season))
                : Stream.of();
    }

    private static List<Asked> moves(int seed) {
        var random = new Random(seed);
        var moves = new ArrayList<Asked>();
        for (var planning : SEASONS) {
            for (int count = 0; count < MOVES_EACH; count++) {
                moves.add(move(planning, random));
            }
        }
        return moves;
    }

    private static Asked move(Planning planning, Random random) {
        var season = planning.season();
        var week = season.weeks().get(random.nextInt(season.weeks().size()));
        var session = week.sessions().get(random.nextInt(week.sessions().size()));
        var date = week.startDate().plusDays(random.nextInt(9) - 1);
        var move = request(planning.plan(), season, week, session, date);
        return new Asked(planning.plan(), season, move);
    }

    @Test
    void a_moved_week_keeps_every_hard_rule_and_shows_all_its_days_seed_1() {
        var moved = 0;
        for (var asked : moves(1)) {
            if (!(asked.answer() instanceof MoveResult.Moved done)) {
                continue;
            }
            moved++;
            var week = asked.with(done.sessions());
            assertThat(SeasonAudit.faults(asked.plan(), week))
                    .as(asked.move().toString())
                    .isSubsetOf(SeasonAudit.faults(asked.plan(), asked.season()));
            assertThat(done.sessions().stream().map(PlannedSession::date).distinct())
                    .containsExactlyElementsOf(asked.move().dates());
            assertThat(done.sessions())
                    .filteredOn(session -> session.id().equals(asked.move().session().id()))
                    .extracting(PlannedSession::date)
                    .containsExactly(asked.move().date());
        }
        assertThat(moved).isGreaterThan(ATHLETES);
    }

    @Test
    void changes_tell_exactly_what_is_another_than_before_seed_2() {
        for (var asked : moves(2)) {
            if (asked.answer() instanceof MoveResult.Moved done) {
                var before = asked.move().week().sessions();
                assertThat(done.changes()).allMatch(change -> !change.because().text().isBlank());
                assertThat(ids(done.changes())).doesNotHaveDuplicates();
                assertThat(different(before, done.sessions()))
                        .isEqualTo(ids(done.changes()).stream().collect(Collectors.toSet()));
            }
        }
    }

    private static List<UUID> ids(List<PlanChange> changes) {
        return changes.stream().map(PlanChange::sessionId).toList();
    }

    private static Set<UUID> different(List<PlannedSession> before, List<PlannedSession> after) {
        var here = before.stream().map(SessionMoveProperties::place).collect(Collectors.toSet());
        var there = after.stream().map(SessionMoveProperties::place).collect(Collectors.toSet());
        var different = new HashSet<UUID>();
        before.stream()
                .filter(it -> !there.contains(place(it)))
                .forEach(it -> different.add(it.id()));
        after.stream()
                .filter(it -> !here.contains(place(it)))
                .forEach(it -> different.add(it.id()));
        return different;
    }

    private static String place(PlannedSession session) {
        return session.id() + " " + session.date() + " " + session.dayPart();
    }

    @Test
    void the_nearest_dates_of_a_refusal_really_do_and_no_other_of_the_week_does_seed_3() {
        var refused = 0;
        for (var asked : moves(3)) {
            if (!(asked.answer() instanceof MoveResult.Refused no)) {
                continue;
            }
            refused++;
            assertThat(no.rule()).isNotBlank();
            assertThat(no.because().text()).isNotBlank();
            var doing =
                    asked.move().openDates().stream()
                            .filter(date -> !date.equals(asked.move().session().date()))
                            .filter(date -> asked.on(date).answer() instanceof MoveResult.Moved)
                            .toList();
            assertThat(no.nearestDates()).containsExactlyInAnyOrderElementsOf(doing);
            assertThat(no.nearestDates()).doesNotContain(asked.move().date());
        }
        assertThat(refused).isGreaterThan(ATHLETES);
    }

    @Test
    void where_a_session_is_already_nothing_changes_seed_4() {
        for (var asked : moves(4)) {
            var here = asked.on(asked.move().session().date()).answer();
            var week = asked.move().week().sessions();
            assertThat(here).isEqualTo(new MoveResult.Moved(week, List.of()));
        }
    }
}
