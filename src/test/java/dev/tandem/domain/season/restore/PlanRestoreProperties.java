package dev.tandem.domain.season.restore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanDelta;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.season.Planner;
import dev.tandem.domain.season.move.MoveRequest;
import dev.tandem.domain.season.move.MoveResult;
import dev.tandem.domain.season.move.SessionMove;
import dev.tandem.domain.season.restore.RestoreResult.Refused;
import dev.tandem.domain.season.restore.RestoreResult.Restored;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.fixture.Athletes;
import dev.tandem.fixture.RandomAthletes;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Plans of anybody, changed at random again and again, and taken back. */
class PlanRestoreProperties {
    private static final int ATHLETES = 40;
    private static final int CHANGES = 8;

    /** A plan with all its revisions, the first of which is the baseline. */
    private static final class History {
        private final PlanRequest plan;
        private final Season season;
        private final List<List<PlannedSession>> states = new ArrayList<>();
        private final List<PlanDelta> deltas = new ArrayList<>();
        private final Supplier<UUID> ids;
        private LocalDate today = Athletes.TODAY;

        History(PlanRequest plan, Season season) {
            var count = new AtomicLong();
            this.plan = plan;
            this.season = season;
            this.ids = () -> new UUID(0x7fffL, count.incrementAndGet());
            var all = season.weeks().stream().flatMap(week -> week.sessions().stream()).toList();
            states.add(all);
            deltas.add(PlanDelta.baseline(all));
        }

        List<PlannedSession> now() {
            return states.getLast();
        }

        void become(List<PlannedSession> sessions) {
            deltas.add(PlanDelta.between(now(), sessions));
            states.add(sessions);
        }

        List<PlannedSession> at(int revision) {
            return PlanDelta.replay(deltas.subList(0, revision));
        }

        RestoreResult restore(int revision, AthleteFile file) {
            var weeks = season.weeks().stream().map(PlanWeek::startDate).toList();
            return PlanRestore.restore(
                    new RestoreRequest(file, today, weeks, at(revision), now()), ids);
        }

        RestoreResult restore(int revision) {
            return restore(revision, plan.file());
        }

        /** One session moves, is skipped or is done, or a day goes by. */
        void change(Random random) {
            var session = now().get(random.nextInt(now().size()));
            switch (random.nextInt(6)) {
                case 0 -> become(with(session.with(PlannedStatus.SKIPPED)));
                case 1 -> today = today.plusDays(random.nextInt(3));
                case 2 -> doneEarly(session);
                default -> move(session, random);
            }
        }

        private void doneEarly(PlannedSession session) {
            if (session.date().equals(today)) {
                become(with(session.with(PlannedStatus.DONE)));
            }
        }

        private List<PlannedSession> with(PlannedSession other) {
            return now().stream().map(it -> it.id().equals(other.id()) ? other : it).toList();
        }

        private void move(PlannedSession session, Random random) {
            var week = season.weeks().stream().filter(it -> holds(it, session.date())).findFirst();
            var sessions =
                    now().stream().filter(it -> holds(week.orElseThrow(), it.date())).toList();
            var shape = week.orElseThrow();
            var asked =
                    new MoveRequest(
                            plan.file().athlete(),
                            today,
                            season.endDate(),
                            now(),
                            new PlanWeek(
                                    shape.number(),
                                    shape.startDate(),
                                    shape.phase(),
                                    shape.focus(),
                                    sessions),
                            session,
                            shape.startDate().plusDays(random.nextInt(7)),
                            DayPart.ANY);
            if (session.status() == PlannedStatus.PLANNED
                    && SessionMove.move(asked, ids) instanceof MoveResult.Moved moved
                    && !moved.changes().isEmpty()) {
                var all = new ArrayList<>(now());
                all.removeAll(sessions);
                all.addAll(moved.sessions());
                become(all);
            }
        }

        private static boolean holds(PlanWeek week, LocalDate date) {
            return !date.isBefore(week.startDate()) && date.isBefore(week.startDate().plusDays(7));
        }

        List<PlannedSession> future(List<PlannedSession> sessions) {
            return sessions.stream().filter(it -> !it.date().isBefore(today)).toList();
        }
    }

    private static List<History> histories(long seed) {
        var random = new Random(seed);
        var histories = new ArrayList<History>();
        LongStream.rangeClosed(1, ATHLETES)
                .mapToObj(RandomAthletes::request)
                .forEach(
                        request -> {
                            if (Planner.plan(request) instanceof PlanResult.Planned(var season)) {
                                var history = new History(request, season);
                                for (int count = 0; count < CHANGES; count++) {
                                    history.change(random);
                                }
                                histories.add(history);
                            }
                        });
        return histories;
    }

    @Test
    void deltas_replayed_give_every_revision_as_it_was_seed_1() {
        for (var history : histories(1)) {
            for (int revision = 1; revision <= history.states.size(); revision++) {
                assertThat(history.at(revision))
                        .containsExactlyInAnyOrderElementsOf(history.states.get(revision - 1));
            }
        }
    }

    @Test
    void a_plan_nobody_has_changed_the_rules_for_can_be_taken_back_seed_2() {
        var changed = 0;
        for (var history : histories(2)) {
            for (int revision = 1; revision <= history.states.size(); revision++) {
                var result = history.restore(revision);
                if (isDoneElsewhere(history)) {
                    continue;
                }
                assertThat(result).as(history.plan.toString()).isInstanceOf(Restored.class);
                var restored = (Restored) result;
                changed += restored.changes().isEmpty() ? 0 : 1;
                assertThat(history.future(restored.sessions()))
                        .containsExactlyInAnyOrderElementsOf(
                                history.future(history.at(revision)).stream()
                                        .filter(it -> !isHistory(history, it))
                                        .toList());
            }
        }
        assertThat(changed).isGreaterThan(ATHLETES);
    }

    /** Something that was moved and is over or done stays where it was: then days may differ. */
    private static boolean isDoneElsewhere(History history) {
        return history.now().stream().anyMatch(it -> isHistory(history, it));
    }

    private static boolean isHistory(History history, PlannedSession session) {
        return history.now().stream()
                .filter(it -> it.id().equals(session.id()))
                .anyMatch(
                        it ->
                                it.date().isBefore(history.today)
                                        || it.status() == PlannedStatus.DONE);
    }

    @Test
    void history_stays_every_day_shows_something_and_all_changes_are_told_seed_3() {
        var restorings = 0;
        for (var history : histories(3)) {
            if (!(history.restore(1) instanceof Restored restored)) {
                continue;
            }
            restorings++;
            assertThat(restored.sessions())
                    .containsAll(
                            history.now().stream().filter(it -> isHistory(history, it)).toList());
            assertThat(restored.sessions().stream().map(PlannedSession::id))
                    .doesNotHaveDuplicates();
            assertThat(days(history.future(restored.sessions())))
                    .isEqualTo(days(history.future(history.at(1))));
            assertThat(restored.changes()).allMatch(change -> !change.because().text().isBlank());
            var told = restored.changes().stream().map(change -> change.sessionId()).toList();
            var delta = PlanDelta.between(history.now(), restored.sessions());
            assertThat(told).doesNotHaveDuplicates().containsAll(delta.gone());
            assertThat(delta.applyTo(history.now()))
                    .containsExactlyInAnyOrderElementsOf(restored.sessions());
        }
        assertThat(restorings).isGreaterThan(ATHLETES / 4);
    }

    private static Set<LocalDate> days(List<PlannedSession> sessions) {
        return sessions.stream()
                .map(PlannedSession::date)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void nothing_comes_back_that_a_limitation_forbids_by_now_seed_4() {
        var refused = 0;
        for (var history : histories(4)) {
            var file = history.plan.file();
            var hurt =
                    new Limitation(
                            new UUID(1, 1),
                            BodyArea.KNEE,
                            5,
                            history.today,
                            null,
                            Set.of(Restriction.RUNNING));
            var limited =
                    new AthleteFile(file.athlete(), file.goals(), file.benchmarks(), List.of(hurt));
            history.become(
                    history.now().stream()
                            .filter(it -> it.workout().kind() != SessionKind.RUN)
                            .toList());
            var result = history.restore(1, limited);
            if (result instanceof Refused no) {
                refused++;
                assertThat(no.rule()).isEqualTo("limitation");
                assertThat(no.because().text()).isNotBlank();
            } else {
                assertThat(((Restored) result).sessions())
                        .noneMatch(
                                it ->
                                        it.workout().kind() == SessionKind.RUN
                                                && !it.date().isBefore(history.today));
            }
        }
        assertThat(refused).isGreaterThan(ATHLETES / 4);
    }
}
