package dev.tandem.domain.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.season.strength.Forbidden;
import dev.tandem.fixture.RandomAthletes;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** What goes before and after every session of the seasons of seeds 1 to 30. */
class WarmUpProperties {
    private static final long SEASONS = 30;
    private static final Set<RunType> FAST =
            EnumSet.of(RunType.THRESHOLD, RunType.INTERVAL, RunType.REPETITION);
    private static final Pattern RAMP_KG = Pattern.compile("x (\\d+(?:\\.\\d+)?) kg");

    private record Seen(AthleteFile file, PlannedSession session) {}

    private static final List<Seen> SESSIONS = new ArrayList<>();

    @BeforeAll
    static void plan() {
        LongStream.rangeClosed(1, SEASONS)
                .mapToObj(RandomAthletes::request)
                .forEach(WarmUpProperties::plan);
        assertThat(SESSIONS).hasSizeGreaterThan(500);
    }

    private static void plan(PlanRequest request) {
        if (Planner.plan(request) instanceof PlanResult.Planned planned) {
            planned.season().weeks().stream()
                    .flatMap(week -> week.sessions().stream())
                    .filter(PlannedSession::isTraining)
                    .forEach(session -> SESSIONS.add(new Seen(request.file(), session)));
        }
    }

    @Test
    void every_session_begins_and_ends_gently_and_neither_outlasts_the_work() {
        for (var seen : SESSIONS) {
            var outline = seen.session.workout().outline();
            int warm = minutes(outline.warmUp());
            int cool = minutes(outline.coolDown());
            assertThat(warm).as(outline.toString()).isGreaterThanOrEqualTo(3);
            assertThat(cool).as(outline.toString()).isGreaterThanOrEqualTo(1);
            assertThat(warm).isLessThanOrEqualTo(outline.durationMinutes() / 2);
            assertThat(warm + cool).isLessThan(outline.durationMinutes());
        }
    }

    @Test
    void named_movements_are_in_the_catalogue_allowed_and_there_to_do() {
        for (var seen : SESSIONS) {
            var forbidden = seen.file.forbiddenOn(seen.session.date());
            movements(seen.session)
                    .forEach(
                            slug -> {
                                var exercise = Catalogue.standard().get(slug);
                                assertThat(Forbidden.by(forbidden, exercise))
                                        .as(slug + " with " + forbidden)
                                        .isFalse();
                            });
        }
    }

    @Test
    void fast_runs_have_drills_and_strides_before_and_a_walk_after() {
        for (var seen : SESSIONS) {
            if (seen.session.workout() instanceof Workout.Run run && FAST.contains(run.type())) {
                var warmUp = run.outline().warmUp();
                assertThat(warmUp.getFirst().name().text()).isEqualTo("Easy jog");
                assertThat(warmUp.get(1).name().text()).startsWith("Drills: leg swing");
                assertThat(warmUp.getLast().name().text()).startsWith("4 strides of 20 s");
                assertThat(run.outline().coolDown().getLast().name().text())
                        .startsWith("Walk until");
                assertThat(minutes(warmUp)).isBetween(10, 20);
            }
        }
    }

    @Test
    void longer_lifting_is_mobilised_and_still_stretching_only_comes_after() {
        for (var seen : SESSIONS) {
            var outline = seen.session.workout().outline();
            assertThat(outline.warmUp())
                    .noneMatch(
                            part ->
                                    part.name()
                                            .text()
                                            .toLowerCase(Locale.ROOT)
                                            .contains("stretch"));
            if (seen.session.workout() instanceof Workout.Strength
                    && minutes(outline.warmUp()) >= 8) {
                assertThat(outline.warmUp())
                        .anyMatch(part -> part.name().text().startsWith("Mobility:"));
            }
        }
    }

    @Test
    void ramp_sets_rise_and_stay_below_the_days_weight() {
        int ramps = 0;
        for (var seen : SESSIONS) {
            if (seen.session.workout() instanceof Workout.Strength lift) {
                for (var part : lift.outline().warmUp()) {
                    ramps += ramp(part, lift);
                }
            }
        }
        assertThat(ramps).isGreaterThan(10);
    }

    private static int ramp(TimedMovement part, Workout.Strength lift) {
        var kgs =
                RAMP_KG.matcher(part.name().text())
                        .results()
                        .map(found -> Double.parseDouble(found.group(1)))
                        .toList();
        if (kgs.isEmpty()) {
            return 0;
        }
        var slug = Objects.requireNonNull(part.exercises()).getFirst();
        var top =
                lift.exercises().stream()
                        .filter(each -> each.exercise().equals(slug))
                        .findFirst()
                        .orElseThrow()
                        .sets()
                        .getFirst();
        assertThat(kgs).isSorted().doesNotHaveDuplicates();
        assertThat(kgs.getLast()).isLessThanOrEqualTo(top.weightKg());
        assertThat(kgs.size() == 4).isEqualTo(kgs.size() > 3 && top.percentOneRepMax() >= 80);
        return 1;
    }

    @Test
    void jumps_are_left_out_of_warm_ups_where_they_are_forbidden() {
        for (var seen : SESSIONS) {
            if (seen.file.forbiddenOn(seen.session.date()).contains(Restriction.PLYOMETRICS)) {
                assertThat(movements(seen.session))
                        .noneMatch(
                                slug ->
                                        Catalogue.standard().get(slug).pattern()
                                                == MovementPattern.PLYOMETRIC);
            }
        }
    }

    private static List<String> movements(PlannedSession session) {
        return session.workout().outline().warmUp().stream()
                .map(TimedMovement::exercises)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    private static int minutes(List<TimedMovement> parts) {
        return parts.stream().mapToInt(TimedMovement::minutes).sum();
    }
}
