package dev.tandem.domain.season.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.OneRepMax;
import dev.tandem.domain.strength.SetPrescription;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** What holds for every athlete, checked from the workouts alone. */
class StrengthProgrammeProperties {
    private static final int ATHLETES = 2_000;
    private static final int SEASONS = 400;
    private static final Set<MovementPattern> PUSH =
            EnumSet.of(MovementPattern.HORIZONTAL_PUSH, MovementPattern.VERTICAL_PUSH);
    private static final Set<MovementPattern> PULL =
            EnumSet.of(MovementPattern.HORIZONTAL_PULL, MovementPattern.VERTICAL_PULL);

    /** One random athlete with a season, a week of it, and minutes for each session. */
    private record Case(Case.Draw draw, AthleteFile file, SeasonFrame frame, FrameWeek week) {
        record Draw(
                long seed,
                int age,
                Level level,
                Set<Equipment> owned,
                Set<Restriction> forbidden,
                int sessions,
                int minutes) {}

        StrengthProgramme programme() {
            return StrengthProgramme.of(file, frame);
        }

        @Override
        public String toString() {
            return draw + " week " + week;
        }
    }

    private static Case random(long seed) {
        return random(seed, null);
    }

    private static Case random(long seed, @Nullable Double emphasis) {
        var random = new Random(seed);
        var level = Level.values()[random.nextInt(3)];
        var owned = EnumSet.noneOf(Equipment.class);
        double share = random.nextInt(4) / 3.0;
        for (var item : Equipment.values()) {
            if (random.nextDouble() < share) {
                owned.add(item);
            }
        }
        var forbidden = EnumSet.noneOf(Restriction.class);
        if (random.nextInt(3) == 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                forbidden.add(Restriction.values()[random.nextInt(Restriction.values().length)]);
            }
        }
        int age = 16 + random.nextInt(60);
        int minutes = 20 + 5 * random.nextInt(21);
        double drawn = random.nextInt(11) / 10.0;
        var athlete =
                Strong.athlete()
                        .aged(age)
                        .at(level)
                        .with(List.copyOf(owned))
                        .withEmphasis(emphasis == null ? drawn : emphasis)
                        .withMinutes(minutes);
        if (random.nextBoolean()) {
            athlete.lifting(random.nextInt(4));
        }
        if (random.nextInt(4) == 0) {
            athlete.wishing(20 + 5 * random.nextInt(15));
        }
        if (!forbidden.isEmpty()) {
            athlete.limitedBy(forbidden.toArray(Restriction[]::new));
        }
        for (var lift : List.of("back-squat", "bench-press", "conventional-deadlift")) {
            if (random.nextInt(3) == 0) {
                athlete.proving(
                        lift, 30 + random.nextInt(120), 1 + random.nextInt(9), random.nextInt(4));
            }
        }
        int weeks = 6 + random.nextInt(14);
        if (random.nextInt(5) == 0) {
            athlete.wantingToLift(
                    "back-squat", 150, Strong.MONDAY.plusWeeks(3 + random.nextInt(weeks)));
        }
        var frame =
                random.nextBoolean()
                        ? Frames.toARace(weeks, 3 + random.nextInt(2))
                        : Frames.general(weeks, 3 + random.nextInt(2));
        var draw =
                new Case.Draw(seed, age, level, owned, forbidden, 1 + random.nextInt(4), minutes);
        var week = frame.weeks().get(random.nextInt(weeks));
        return new Case(draw, athlete.file(), frame, week);
    }

    private interface Check {
        void of(Case drawn, List<Slot> slots, List<FilledSession> sessions);
    }

    /** Drawn once for all tests. */
    private record Drawn(Case drawn, List<Slot> slots, List<FilledSession> sessions) {}

    private static final List<Drawn> ALL = drawAll();

    private static List<Drawn> drawAll() {
        var all = new ArrayList<Drawn>();
        for (long seed = 0; seed < ATHLETES; seed++) {
            var drawn = random(seed);
            for (var slots : drawn.programme().variants(drawn.week(), drawn.draw().sessions())) {
                all.add(new Drawn(drawn, slots, filled(drawn, slots, drawn.draw().minutes())));
            }
        }
        return all;
    }

    private static void everyVariant(Check check) {
        ALL.forEach(each -> check.of(each.drawn(), each.slots(), each.sessions()));
    }

    private static List<FilledSession> filled(Case drawn, List<Slot> slots, int minutes) {
        return drawn.programme()
                .fill(drawn.week(), Stories.placed(drawn.week(), slots, minutes))
                .sessions();
    }

    @Test
    void every_number_of_sessions_has_variants_with_stable_keys_and_honest_minutes() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    assertThat(slots).as("%s", drawn).isNotEmpty();
                    for (int i = 0; i < slots.size(); i++) {
                        var slot = slots.get(i);
                        assertThat(slot.key()).startsWith("strength-");
                        assertThat(slot.leastMinutes())
                                .as("%s", drawn)
                                .isBetween(15, 35)
                                .isLessThanOrEqualTo(slot.wishedMinutes());
                        assertThat(slot.wishedMinutes()).isLessThanOrEqualTo(90);
                    }
                    assertThat(sessions).hasSameSizeAs(slots);
                });
    }

    @Test
    void a_session_fits_the_minutes_of_its_day_by_an_outside_count() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    for (int i = 0; i < slots.size(); i++) {
                        var outline = sessions.get(i).workout().outline();
                        int given = Math.max(drawn.draw().minutes(), slots.get(i).leastMinutes());
                        assertThat(outline.durationMinutes())
                                .as("%s", drawn)
                                .isLessThanOrEqualTo(given);
                        assertThat(outline.durationMinutes() % 5).isZero();
                        assertThat(minutes(sessions.get(i)))
                                .as("%s", drawn)
                                .isLessThanOrEqualTo(outline.durationMinutes());
                    }
                });
    }

    @Test
    void a_warm_up_and_a_cool_down_stand_around_each_session_and_are_shorter_than_it() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.forEach(
                                session -> {
                                    var outline = session.workout().outline();
                                    int before = total(outline.warmUp());
                                    int after = total(outline.coolDown());
                                    int work = outline.durationMinutes() - before - after;
                                    assertThat(before).as("%s", drawn).isBetween(5, work + 1);
                                    assertThat(after).isBetween(3, 10);
                                }));
    }

    @Test
    void a_session_never_asks_more_than_its_slot_said() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    for (int i = 0; i < slots.size(); i++) {
                        var seen = seen(sessions.get(i).workout().exercises());
                        assertThat(sessions.get(i).tags()).as("%s", drawn).isEqualTo(seen);
                        if (!slots.get(i).has(Tag.HEAVY_LOWER)) {
                            assertThat(seen).as("%s", drawn).doesNotContain(Tag.HEAVY_LOWER);
                        }
                        if (!slots.get(i).has(Tag.PLYOMETRIC)) {
                            assertThat(seen).as("%s", drawn).doesNotContain(Tag.PLYOMETRIC);
                        }
                        if (slots.get(i).has(Tag.UPPER_ONLY)) {
                            assertThat(seen).as("%s", drawn).contains(Tag.UPPER_ONLY);
                        }
                        assertThat(slots.get(i).heavyMuscles())
                                .as("%s", drawn)
                                .containsAll(heavy(sessions.get(i).workout().exercises()));
                        assertThat(sessions.get(i).heavyMuscles())
                                .isEqualTo(heavy(sessions.get(i).workout().exercises()));
                    }
                });
    }

    @Test
    void the_last_variant_asks_nothing_of_the_days_around_it() {
        for (long seed = 0; seed < ATHLETES; seed++) {
            var drawn = random(seed);
            if (drawn.draw().sessions() > 3) {
                continue;
            }
            var last = drawn.programme().variants(drawn.week(), drawn.draw().sessions()).getLast();
            assertThat(last).as("%s", drawn).noneMatch(slot -> slot.has(Tag.HEAVY_LOWER));
            assertThat(last).as("%s", drawn).noneMatch(slot -> slot.has(Tag.PLYOMETRIC));
            var muscles = new HashSet<Muscle>();
            for (var slot : last) {
                assertThat(slot.heavyMuscles()).as("%s", drawn).noneMatch(muscles::contains);
                muscles.addAll(slot.heavyMuscles());
            }
        }
    }

    @Test
    void level_equipment_and_limitations_are_kept_for_exercises_and_alternatives() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.stream()
                                .flatMap(session -> session.workout().exercises().stream())
                                .forEach(
                                        each -> {
                                            assertThat(permitted(drawn, each.exercise()))
                                                    .as("%s %s", each.exercise(), drawn)
                                                    .isTrue();
                                            assertThat(each.alternatives())
                                                    .hasSizeLessThanOrEqualTo(3)
                                                    .doesNotContain(each.exercise())
                                                    .allMatch(slug -> permitted(drawn, slug))
                                                    .allMatch(
                                                            slug ->
                                                                    exercise(slug).pattern()
                                                                            == exercise(
                                                                                            each
                                                                                                    .exercise())
                                                                                    .pattern());
                                        }));
    }

    @Test
    void no_exercise_comes_twice_and_a_session_has_one_to_seven() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.forEach(
                                session ->
                                        assertThat(session.workout().exercises())
                                                .as("%s", drawn)
                                                .hasSizeBetween(1, 7)
                                                .extracting(ExercisePrescription::exercise)
                                                .doesNotHaveDuplicates()));
    }

    @Test
    void pulls_are_never_fewer_than_pushes_where_a_pull_is_possible() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    if (canDo(drawn, PULL)) {
                        assertThat(sets(sessions, PULL))
                                .as("%s", drawn)
                                .isGreaterThanOrEqualTo(sets(sessions, PUSH));
                    }
                });
    }

    @Test
    void hard_sets_stay_within_what_a_runner_can_use() {
        everyVariant(
                (drawn, slots, sessions) ->
                        perMuscle(sessions)
                                .values()
                                .forEach(
                                        count ->
                                                assertThat(count)
                                                        .as("%s", drawn)
                                                        .isLessThanOrEqualTo(12)));
    }

    @Test
    void two_full_sessions_of_an_hour_hold_every_movement_that_is_possible() {
        var groups =
                List.of(
                        EnumSet.of(MovementPattern.SQUAT),
                        EnumSet.of(MovementPattern.HINGE),
                        EnumSet.of(MovementPattern.SINGLE_LEG, MovementPattern.LUNGE),
                        EnumSet.of(MovementPattern.HORIZONTAL_PUSH),
                        EnumSet.of(MovementPattern.HORIZONTAL_PULL),
                        EnumSet.of(MovementPattern.VERTICAL_PULL, MovementPattern.VERTICAL_PUSH),
                        EnumSet.of(MovementPattern.CALF));
        everyVariant(
                (drawn, slots, sessions) -> {
                    boolean comparable =
                            slots.size() == 2
                                    && drawn.draw().minutes() >= 60
                                    && drawn.file().athlete().wishes().emphasis() <= 0.6
                                    && drawn.file()
                                                    .athlete()
                                                    .wishes()
                                                    .preferences()
                                                    .sessionMinutes()
                                            == null
                                    && !Style.isFresh(drawn.week());
                    if (comparable
                            && slots.equals(
                                    drawn.programme().variants(drawn.week(), 2).getFirst())) {
                        for (var group : groups) {
                            if (canDo(drawn, group)) {
                                assertThat(sets(sessions, group))
                                        .as("%s %s", group, drawn)
                                        .isPositive();
                            } else {
                                assertThat(drawn.programme().leftOut(drawn.week()))
                                        .containsAll(group);
                            }
                        }
                    }
                });
    }

    @Test
    void weights_are_on_the_step_and_never_above_what_the_set_allows() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.stream()
                                .flatMap(session -> session.workout().exercises().stream())
                                .forEach(
                                        each ->
                                                each.sets()
                                                        .forEach(set -> weigh(drawn, each, set))));
    }

    @Test
    void careful_people_keep_repetitions_in_reserve() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.stream()
                                .flatMap(session -> session.workout().exercises().stream())
                                .flatMap(each -> each.sets().stream())
                                .forEach(set -> careful(drawn, set)));
    }

    @Test
    void a_lighter_week_has_fewer_sets_less_weight_and_the_same_exercises() {
        for (long seed = 0; seed < SEASONS; seed++) {
            var drawn = random(seed);
            var weeks = drawn.frame().weeks();
            for (int i = 1; i < weeks.size(); i++) {
                if (weeks.get(i).lighter() && !weeks.get(i - 1).lighter()) {
                    compare(drawn, weeks.get(i - 1), weeks.get(i));
                }
            }
        }
    }

    @Test
    void the_sets_of_a_muscle_rise_by_a_fifth_or_by_two_where_a_week_has_one_or_two_sessions() {
        for (long seed = 0; seed < SEASONS; seed++) {
            var drawn = random(seed);
            if (drawn.draw().sessions() > 2) {
                continue;
            }
            var programme = drawn.programme();
            var before = new ArrayList<Map<Muscle, Integer>>();
            for (var week : drawn.frame().weeks()) {
                var slots = programme.variants(week, drawn.draw().sessions()).getLast();
                var placed = Stories.placed(week, slots, drawn.draw().minutes());
                var now = perMuscle(programme.fill(week, placed).sessions());
                if (!before.isEmpty() && !Style.isFresh(week)) {
                    var recent = before.subList(Math.max(0, before.size() - 4), before.size());
                    now.forEach(
                            (muscle, sets) -> {
                                int most =
                                        recent.stream()
                                                .mapToInt(each -> each.getOrDefault(muscle, 0))
                                                .max()
                                                .orElse(0);
                                assertThat((double) sets)
                                        .as("%s in week %d of %s", muscle, week.number(), drawn)
                                        .isLessThanOrEqualTo(Math.max(most * 1.2, most + 2));
                            });
                }
                before.add(now);
            }
        }
    }

    @Test
    void more_emphasis_on_running_never_means_more_strength_sets() {
        for (long seed = 0; seed < SEASONS; seed++) {
            int last = Integer.MAX_VALUE;
            for (int tenth = 0; tenth <= 10; tenth++) {
                var drawn = random(seed, tenth / 10.0);
                var slots =
                        drawn.programme()
                                .variants(drawn.week(), drawn.draw().sessions())
                                .getFirst();
                int sets = total(filled(drawn, slots, drawn.draw().minutes()));
                assertThat(sets).as("%s at %d", drawn, tenth).isLessThanOrEqualTo(last);
                last = sets;
            }
        }
    }

    @Test
    void the_same_athlete_gets_the_same_week_twice() {
        for (long seed = 0; seed < 300; seed++) {
            var one = random(seed);
            var two = random(seed);
            var slots = one.programme().variants(one.week(), one.draw().sessions());
            assertThat(two.programme().variants(two.week(), two.draw().sessions()))
                    .isEqualTo(slots);
            assertThat(filled(two, slots.getFirst(), 60))
                    .isEqualTo(filled(one, slots.getFirst(), 60));
        }
    }

    private static void compare(Case drawn, FrameWeek full, FrameWeek lighter) {
        int sessions = drawn.draw().sessions();
        if (sessions > 2) {
            return;
        }
        var before = new Case(drawn.draw(), drawn.file(), drawn.frame(), full);
        var after = new Case(drawn.draw(), drawn.file(), drawn.frame(), lighter);
        var slotsBefore = before.programme().variants(full, sessions).getLast();
        var slotsAfter = after.programme().variants(lighter, sessions).getLast();
        var was = filled(before, slotsBefore, drawn.draw().minutes());
        var is = filled(after, slotsAfter, drawn.draw().minutes());
        assertThat(is).hasSameSizeAs(was);
        for (int i = 0; i < is.size(); i++) {
            assertThat(is.get(i).workout().outline().load())
                    .as("%s", drawn)
                    .isLessThanOrEqualTo(was.get(i).workout().outline().load());
        }
        assertThat(total(is)).as("%s", drawn).isLessThan(total(was));
        assertThat(slugs(is)).as("%s", drawn).isSubsetOf(slugs(was));
        is.stream()
                .flatMap(session -> session.workout().exercises().stream())
                .flatMap(each -> each.sets().stream())
                .forEach(
                        set ->
                                assertThat(set.repsInReserve())
                                        .as("%s", drawn)
                                        .isGreaterThanOrEqualTo(4));
    }

    private static List<String> slugs(List<FilledSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.workout().exercises().stream())
                .map(ExercisePrescription::exercise)
                .toList();
    }

    private static void careful(Case drawn, SetPrescription set) {
        var left = set.repsInReserve();
        if (drawn.draw().level() == Level.NOVICE || drawn.draw().age() < 18) {
            assertThat(left).as("%s", drawn).isGreaterThanOrEqualTo(2);
        }
        if (drawn.draw().age() >= 66 && set.unit() == SetUnit.REPS) {
            assertThat(set.amount()).as("%s", drawn).isBetween(6, 12);
        }
        var percent = set.percentOneRepMax();
        if (percent != null
                && (drawn.draw().level() == Level.NOVICE
                        || drawn.draw().forbidden().contains(Restriction.HEAVY))) {
            assertThat(percent).as("%s", drawn).isLessThanOrEqualTo(70);
        }
    }

    private static void weigh(Case drawn, ExercisePrescription each, SetPrescription set) {
        var kg = set.weightKg();
        if (kg == null) {
            assertThat(set.repsInReserve()).isNotNull();
            return;
        }
        assertThat(kg % 2.5).as("%s %s", each, drawn).isZero();
        var lift =
                new Lifter(drawn.file(), drawn.week().startDate())
                        .benchmarkOf(exercise(each.exercise()))
                        .orElseThrow();
        var left = lift.repsInReserve();
        double max =
                OneRepMax.estimate(lift.weightKg(), lift.reps(), left == null ? 0 : left)
                        .orElseThrow()
                        .kg();
        var percent = set.percentOneRepMax();
        assertThat(percent).isNotNull();
        assertThat(kg).as("%s %s", each, drawn).isLessThanOrEqualTo(max * (percent + 0.06) / 100);
        assertThat(percent).isLessThanOrEqualTo(90);
    }

    private static double minutes(FilledSession session) {
        var outline = session.workout().outline();
        double seconds = 0;
        for (var each : session.workout().exercises()) {
            int sides = exercise(each.exercise()).isOneSided() ? 2 : 1;
            for (var set : each.sets()) {
                int work = set.unit() == SetUnit.REPS ? 3 * set.amount() : set.amount();
                seconds += sides * work + set.restSeconds();
            }
        }
        return seconds / 60 + total(outline.warmUp()) + total(outline.coolDown());
    }

    private static int total(Collection<TimedMovement> movements) {
        return movements.stream().mapToInt(TimedMovement::minutes).sum();
    }

    private static int total(List<FilledSession> sessions) {
        return sets(sessions, EnumSet.allOf(MovementPattern.class));
    }

    private static int sets(List<FilledSession> sessions, Set<MovementPattern> patterns) {
        return sessions.stream()
                .flatMap(session -> session.workout().exercises().stream())
                .filter(each -> patterns.contains(exercise(each.exercise()).pattern()))
                .mapToInt(each -> each.sets().size())
                .sum();
    }

    private static Set<Tag> seen(List<ExercisePrescription> exercises) {
        var tags = EnumSet.noneOf(Tag.class);
        int points = 0;
        boolean legs = false;
        for (var each : exercises) {
            var exercise = exercise(each.exercise());
            points += exercise.traits().lowerBodyFatigue() * hard(each);
            legs |=
                    exercise.traits().lowerBodyFatigue() > 0
                            || exercise.muscles().primary().stream().anyMatch(LEGS::test);
            if (exercise.pattern() == MovementPattern.PLYOMETRIC) {
                tags.add(Tag.PLYOMETRIC);
            }
        }
        if (points >= 12) {
            tags.add(Tag.HEAVY_LOWER);
        }
        if (!legs) {
            tags.add(Tag.UPPER_ONLY);
        }
        return tags;
    }

    private static final Predicate<Muscle> LEGS =
            EnumSet.of(
                            Muscle.QUADRICEPS,
                            Muscle.GLUTES,
                            Muscle.HAMSTRINGS,
                            Muscle.CALVES,
                            Muscle.ADDUCTORS,
                            Muscle.ABDUCTORS)
                    ::contains;

    private static int hard(ExercisePrescription each) {
        return (int)
                each.sets().stream()
                        .filter(set -> set.repsInReserve() == null || set.repsInReserve() <= 4)
                        .count();
    }

    private static Set<Muscle> heavy(List<ExercisePrescription> exercises) {
        var count = new EnumMap<Muscle, Integer>(Muscle.class);
        for (var each : exercises) {
            var exercise = exercise(each.exercise());
            var name = exercise.pattern().name();
            if (!name.startsWith("CORE") && !name.equals("CALF") && !name.equals("MOBILITY")) {
                exercise.muscles().primary().forEach(m -> count.merge(m, hard(each), Integer::sum));
            }
        }
        var heavy = EnumSet.noneOf(Muscle.class);
        count.forEach(
                (muscle, sets) -> {
                    if (sets >= 4) {
                        heavy.add(muscle);
                    }
                });
        return heavy;
    }

    private static Map<Muscle, Integer> perMuscle(List<FilledSession> sessions) {
        var count = new EnumMap<Muscle, Integer>(Muscle.class);
        for (var session : sessions) {
            for (var each : session.workout().exercises()) {
                exercise(each.exercise())
                        .muscles()
                        .primary()
                        .forEach(muscle -> count.merge(muscle, hard(each), Integer::sum));
            }
        }
        return count;
    }

    private static boolean canDo(Case drawn, Set<MovementPattern> patterns) {
        return Catalogue.standard().all().stream()
                .filter(exercise -> patterns.contains(exercise.pattern()))
                .anyMatch(exercise -> permitted(drawn, exercise.slug()));
    }

    private static boolean permitted(Case drawn, String slug) {
        var exercise = exercise(slug);
        var lifter = new Lifter(drawn.file(), drawn.week().startDate());
        return (drawn.draw().level().isAtLeast(exercise.level()) || lifter.hasProofOf(exercise))
                && exercise.equipment().stream().allMatch(item -> has(drawn.draw().owned(), item))
                && drawn.draw().forbidden().stream().noneMatch(no -> forbids(no, exercise));
    }

    /** R19, written a second time. */
    private static boolean has(Set<Equipment> owned, Equipment item) {
        return owned.contains(item)
                || switch (item) {
                    case WALL, CHAIR, STEP, SUPPORT, DOWEL -> true;
                    case DUMBBELL_OR_KETTLEBELL ->
                            owned.contains(Equipment.DUMBBELLS)
                                    || owned.contains(Equipment.KETTLEBELL)
                                    || owned.contains(Equipment.KETTLEBELLS);
                    case KETTLEBELL -> owned.contains(Equipment.KETTLEBELLS);
                    case BAR_OR_RINGS ->
                            owned.contains(Equipment.RACK) || owned.contains(Equipment.PULL_UP_BAR);
                    case CABLE_OR_BAND ->
                            owned.contains(Equipment.BAND) || owned.contains(Equipment.CABLE);
                    case DUMBBELL -> owned.contains(Equipment.DUMBBELLS);
                    default -> false;
                };
    }

    /** The contract's restrictions, written a second time. */
    private static boolean forbids(Restriction no, Exercise exercise) {
        var pattern = exercise.pattern();
        return switch (no) {
            case RUNNING, HEAVY -> false;
            case IMPACT -> exercise.traits().impact() >= 2;
            case PLYOMETRICS -> pattern == MovementPattern.PLYOMETRIC;
            case DEEP_KNEE_FLEXION ->
                    pattern == MovementPattern.SQUAT
                            || pattern == MovementPattern.LUNGE
                            || pattern == MovementPattern.KNEE_EXTENSION;
            case HINGE -> pattern == MovementPattern.HINGE;
            case OVERHEAD ->
                    pattern == MovementPattern.VERTICAL_PUSH
                            || pattern == MovementPattern.VERTICAL_PULL;
            case HORIZONTAL_PUSH -> pattern == MovementPattern.HORIZONTAL_PUSH;
            case PULLING -> PULL.contains(pattern);
            case GRIP ->
                    pattern == MovementPattern.CARRY
                            || exercise.slug().contains("hang")
                            || exercise.slug().contains("pull-up");
            case SPINAL_LOADING ->
                    exercise.traits().loadType() == LoadType.EXTERNAL
                            && (pattern == MovementPattern.SQUAT
                                    || pattern == MovementPattern.HINGE
                                    || pattern == MovementPattern.CARRY);
        };
    }

    private static Exercise exercise(String slug) {
        return Catalogue.standard().get(slug);
    }
}
