package dev.tandem.domain.recommendation;

import static dev.tandem.fixture.DecisionSessions.easyRun;
import static dev.tandem.fixture.DecisionSessions.heavyLower;
import static dev.tandem.fixture.DecisionSessions.intervals;
import static dev.tandem.fixture.DecisionSessions.longRun;
import static dev.tandem.fixture.DecisionSessions.race;
import static dev.tandem.fixture.DecisionSessions.upper;
import static dev.tandem.fixture.Mornings.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.RecentTraining;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.load.FitnessFatigue;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.load.WeekLoad;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.LoadState;
import dev.tandem.fixture.DecisionDays;
import dev.tandem.fixture.Mornings;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Guards on load, time, taper and race, and what would change a decision (F9, I16, J8, J10, R39).
 */
class DayRulesTest {
    private static final AthleteFile ANYBODY = DecisionDays.athlete(36, null);

    @Test
    void a_run_grows_by_a_tenth_or_by_half_a_kilometre() {
        assertThat(cap(ran(10, 14_000), longRun(18_000))).isEqualTo(15_400);
        assertThat(cap(ran(10, 3000), easyRun(40))).isEqualTo(3500);
        assertThat(cap(ran(10, 14_000), longRun(15_000))).isNull();
    }

    @Test
    void a_first_run_after_a_month_is_a_share_of_the_longest_before() {
        assertThat(cap(ran(32, 12_000), easyRun(60))).isEqualTo(3960);
        assertThat(cap(ran(70, 12_000), easyRun(60))).isEqualTo(3000);
    }

    @Test
    void without_any_run_logged_the_athletes_word_counts_or_nothing() {
        var told = DecisionDays.athlete(36, new RecentTraining(3, 20_000, 8000.0, 1));
        assertThat(cap(told, Training.NONE, easyRun(60))).isEqualTo(8800);
        assertThat(cap(Training.NONE, longRun(30_000))).isNull();
    }

    @Test
    void a_race_is_no_spike() {
        assertThat(decide(ANYBODY, ran(10, 5000), null, race()).decision())
                .isEqualTo(Decision.PROCEED);
    }

    @Test
    void a_week_grows_by_three_tenths_over_the_greatest_of_four() {
        var steady = loads(40, 200);
        assertThat(decide(ANYBODY, steady, null, upper()).decision()).isEqualTo(Decision.PROCEED);
        var heavier = new ArrayList<>(steady.history().days());
        heavier.replaceAll(
                day ->
                        day.date().isAfter(TODAY.minusDays(7))
                                ? new TrainingDay(day.date(), 0, 0, 0, 0, 240)
                                : day);
        var training = training(heavier, steady.load());
        var eased = decide(ANYBODY, training, null, upper());
        assertThat(rules(eased)).contains("I16.week");
        assertThat(eased.sessions().getFirst().adjusted().workout().outline().load())
                .isLessThanOrEqualTo(1820 - 1440);
    }

    @Test
    void six_training_days_in_a_row_ask_for_less() {
        var days = IntStream.rangeClosed(1, 6).mapToObj(ago -> lifted(7 - ago)).toList();
        var training = training(days, LoadState.UNKNOWN);
        assertThat(rules(decide(ANYBODY, training, null, upper()))).contains("D6f.days");
        var five = training(days.subList(1, 6), LoadState.UNKNOWN);
        assertThat(rules(decide(ANYBODY, five, null, upper()))).doesNotContain("D6f.days");
    }

    @Test
    void a_monotonous_and_unusually_straining_week_asks_for_less() {
        assertThat(rules(decide(ANYBODY, weeks(2.1, 2000), null, upper()))).contains("B5.monotony");
        assertThat(rules(decide(ANYBODY, weeks(2.0, 2000), null, upper())))
                .doesNotContain("B5.monotony");
        assertThat(rules(decide(ANYBODY, weeks(2.1, 900), null, upper())))
                .doesNotContain("B5.monotony");
    }

    @Test
    void too_little_time_shortens_and_next_to_none_rests() {
        var shorter = decide(ANYBODY, Training.NONE, minutes(30), intervals(5));
        assertThat(shorter.decision()).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(shorter.sessions().getFirst().adjusted().workout().outline().durationMinutes())
                .isLessThanOrEqualTo(30);
        assertThat(decide(ANYBODY, Training.NONE, minutes(14), intervals(5)).decision())
                .isEqualTo(Decision.REST);
        assertThat(decide(ANYBODY, Training.NONE, minutes(60), intervals(5)).decision())
                .isEqualTo(Decision.PROCEED);
    }

    @Test
    void two_sessions_share_the_time_and_are_decided_one_by_one() {
        var day = decide(ANYBODY, Training.NONE, minutes(60), intervals(5), heavyLower());
        assertThat(day.sessions()).hasSize(2);
        int minutes =
                day.sessions().stream()
                        .mapToInt(it -> it.adjusted().workout().outline().durationMinutes())
                        .sum();
        assertThat(minutes).isLessThanOrEqualTo(60);
        assertThat(day.decision())
                .isEqualTo(
                        day.sessions().stream()
                                .map(SessionDecision::decision)
                                .reduce(Decision.PROCEED, Decision::orWorse));
    }

    @Test
    void in_the_taper_an_amber_day_keeps_the_pace_and_cuts_repetitions() {
        var tired = DecisionDays.day(Mornings.checkIn(TODAY, 3, 6), Mornings.usualDays(40));
        var planned = new PlannedDay(List.of(intervals(5)), Phase.TAPER, 5);
        var decided = RuleBook.decide(tired.with(planned)).sessions().getFirst();
        assertThat(decided.decision()).isEqualTo(Decision.REDUCE_INTENSITY);
        assertThat(decided.parameters()).containsOnlyKeys(Parameter.REPS_FACTOR);
    }

    @Test
    void the_smallest_single_change_is_named_first_and_holds() {
        var tired = Mornings.checkIn(TODAY, 3, 6);
        var situation = DecisionDays.day(tired, Mornings.usualDays(40), intervals(5));
        var changes = RuleBook.decide(situation).whatWouldChangeIt();
        assertThat(changes.getFirst().item()).isEqualTo("sleepHours");
        assertThat(changes.getFirst().value()).isEqualTo("6.5");
        assertThat(changes.getFirst().decision()).isEqualTo(Decision.PROCEED);
        assertThat(RuleBook.decide(situation.with(tired.sleeping(6.5))).decision())
                .isEqualTo(Decision.PROCEED);
        assertThat(changes.getFirst().text())
                .isEqualTo("With 6.5 h of sleep or more you would train as planned");
    }

    @Test
    void a_day_without_a_plan_gets_the_advice_of_its_band() {
        var free = RuleBook.decide(DecisionDays.day(Mornings.checkIn(TODAY, 2, 5.5)));
        assertThat(free.sessions()).isEmpty();
        assertThat(free.decision()).isEqualTo(Decision.PROCEED);
        assertThat(free.guidance().advice().getFirst().key()).startsWith("advice.band.");
    }

    private static @Nullable Double cap(Training training, PlannedSession session) {
        return cap(ANYBODY, training, session);
    }

    private static @Nullable Double cap(
            AthleteFile file, Training training, PlannedSession session) {
        return decide(file, training, null, session)
                .sessions()
                .getFirst()
                .parameters()
                .get(Parameter.DISTANCE_CAP_METERS);
    }

    private static Recommendation decide(
            AthleteFile file,
            Training training,
            @Nullable CheckIn told,
            PlannedSession... sessions) {
        return RuleBook.decide(
                new Situation(
                        TODAY,
                        file,
                        told,
                        Mornings.usualDays(0),
                        training,
                        Medical.NONE,
                        new PlannedDay(List.of(sessions), Phase.BUILD, null)));
    }

    private static CheckIn minutes(int available) {
        var good = Mornings.checkIn(TODAY, 5, 8);
        return CheckIns.withTime(available, good);
    }

    private static Training ran(int daysAgo, double meters) {
        var day = new TrainingDay(TODAY.minusDays(daysAgo), 1, meters, meters, 0, 300);
        return training(List.of(day), LoadState.UNKNOWN);
    }

    private static Training loads(int days, double load) {
        var logged =
                IntStream.rangeClosed(1, days)
                        .mapToObj(
                                ago ->
                                        new TrainingDay(
                                                TODAY.minusDays(days + 1L - ago), 0, 0, 0, 0, load))
                        .toList();
        return training(logged, new LoadState(new FitnessFatigue(load, load), days));
    }

    private static TrainingDay lifted(int daysAgo) {
        return new TrainingDay(TODAY.minusDays(daysAgo), 0, 0, 0, 1, 100);
    }

    private static Training weeks(double monotony, double strain) {
        var weeks = new ArrayList<WeekLoad>();
        for (int ago = 11; ago > 1; ago--) {
            weeks.add(new WeekLoad(TODAY.minusWeeks(ago), 500, 1, 100.0 * ago));
        }
        weeks.add(new WeekLoad(TODAY.minusWeeks(1), 500, monotony, strain));
        return new Training(TrainingHistory.NONE, LoadState.UNKNOWN, weeks, false, false, 0);
    }

    private static Training training(List<TrainingDay> days, LoadState load) {
        return new Training(new TrainingHistory(days), load, List.of(), false, false, 0);
    }

    private static List<String> rules(Recommendation recommendation) {
        return recommendation.reasons().stream().map(Reason::rule).toList();
    }
}
