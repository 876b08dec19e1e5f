package dev.tandem.domain.alert;

import static dev.tandem.fixture.Mornings.TODAY;
import static dev.tandem.fixture.Mornings.checkIn;
import static dev.tandem.fixture.Outlooks.diary;
import static dev.tandem.fixture.Outlooks.ran;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.fixture.DecisionSessions;
import dev.tandem.fixture.Outlooks;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Each alert at its threshold, a step before it, and how it ends. */
class AlertBookTest {

    @Test
    void nothing_told_is_nothing_to_say() {
        assertThat(AlertBook.alerts(Outlooks.of(Diary.EMPTY))).isEmpty();
    }

    @Test
    void three_bad_days_of_five_are_watched_and_two_are_not() {
        assertThat(kinds(lastDaysBad(2))).isEmpty();
        var alert = only(AlertKind.OVERREACHING, lastDaysBad(3));
        assertThat(alert.severity()).isEqualTo(AlertSeverity.WATCH);
        assertThat(alert.since()).isEqualTo(TODAY.minusDays(2));
        assertThat(alert.message().text()).startsWith("3 of your last 5 days were hard days");
        assertThat(alert.seen()).containsExactly(new Seen("badDays", 3, 3));
    }

    @Test
    void seven_of_ten_ask_for_a_lighter_week_and_about_energy() {
        var alerts = AlertBook.alerts(Outlooks.of(lastDaysBad(7)));
        assertThat(alerts)
                .extracting(Alert::kind)
                .containsExactly(AlertKind.OVERREACHING, AlertKind.ENERGY_SCREEN);
        assertThat(alerts.getFirst().severity()).isEqualTo(AlertSeverity.ACT);
        assertThat(alerts.getFirst().since()).isEqualTo(TODAY.minusDays(6));
        assertThat(alerts.getLast().message().text()).endsWith("?");
    }

    @Test
    void green_mornings_end_it_once_the_pattern_is_gone_and_silence_does_not() {
        assertThat(kinds(badUntil(2))).contains(AlertKind.OVERREACHING);
        assertThat(kinds(badUntil(3))).doesNotContain(AlertKind.OVERREACHING);
        var silent = diary(60, ago -> ago < 3 ? null : checkIn(day(ago), ago < 6 ? 1 : 4, 7.5));
        assertThat(kinds(silent)).contains(AlertKind.OVERREACHING);
    }

    @Test
    void fourteen_bad_days_are_for_a_doctor() {
        var alert = only(AlertKind.OVERREACHING, lastDaysBad(14));
        assertThat(alert.seen()).containsExactly(new Seen("badDays", 14, 10));
        assertThat(alert.whatToDo().text()).contains("doctor");
    }

    @Test
    void a_week_of_an_hour_less_than_needed_is_a_sleep_debt() {
        assertThat(kinds(slept(6.6))).isEmpty();
        var alert = only(AlertKind.SLEEP_DEBT, slept(6.5));
        assertThat(alert.severity()).isEqualTo(AlertSeverity.WATCH);
        assertThat(alert.message().text())
                .isEqualTo(
                        "You slept 6.5 h a night over the last week, and about 7.5 h is what you"
                                + " need");
        assertThat(only(AlertKind.SLEEP_DEBT, slept(5.5)).severity()).isEqualTo(AlertSeverity.ACT);
    }

    @Test
    void three_nights_tell_nothing_yet() {
        var few = diary(7, ago -> ago % 3 == 0 ? checkIn(day(ago), 4, 4.5) : null);
        assertThat(kinds(few)).isEmpty();
    }

    @Test
    void a_marker_that_sinks_over_weeks_is_watched() {
        var sinking = diary(61, ago -> checkIn(day(ago), ago <= 20 ? 3 : 5, 7.5));
        var alert = only(AlertKind.SLOW_DECLINE, sinking);
        assertThat(alert.seen()).extracting(Seen::name).contains("fatigue", "mood");
        assertThat(alert.since()).isBefore(TODAY);
    }

    @Test
    void missed_periods_ask_and_refer_until_a_professional_has_cleared() {
        var told = diary(30, ago -> ago == 9 ? flagged(day(9), RedFlag.MISSED_PERIODS) : good(ago));
        var alert = only(AlertKind.ENERGY_SCREEN, told);
        assertThat(alert.severity()).isEqualTo(AlertSeverity.ACT);
        assertThat(alert.since()).isEqualTo(day(9));
        var cleared = Outlooks.clearedOn(day(4), Outlooks.of(told));
        assertThat(AlertBook.alerts(cleared)).isEmpty();
    }

    @Test
    void three_illnesses_in_ninety_days_ask_and_one_sign_more_refers() {
        var often = diary(90, ago -> ago % 30 == 5 ? ill(day(ago)) : good(ago));
        assertThat(only(AlertKind.ENERGY_SCREEN, often).severity()).isEqualTo(AlertSeverity.WATCH);
        var both =
                diary(
                        90,
                        ago ->
                                ago % 30 == 5
                                        ? ill(day(ago))
                                        : ago == 2
                                                ? flagged(day(2), RedFlag.FOCAL_BONE_PAIN)
                                                : good(ago));
        assertThat(only(AlertKind.ENERGY_SCREEN, both).severity()).isEqualTo(AlertSeverity.ACT);
    }

    @Test
    void a_planned_run_beyond_the_longest_of_thirty_days_is_a_spike() {
        var log = new LoggedDays(List.of(ran(20, 9000, 200), ran(3, 6000, 150)));
        var run = DecisionSessions.longWithFinish();
        double meters = ((dev.tandem.domain.plan.Workout.Run) run.workout()).distanceMeters();
        assertThat(meters).isGreaterThan(9900);
        var alert =
                AlertBook.alerts(Outlooks.of(log, at(3, run))).stream()
                        .filter(it -> it.kind() == AlertKind.SPIKE_AHEAD)
                        .findFirst()
                        .orElseThrow();
        assertThat(alert.subject()).isEqualTo(run.id().toString());
        assertThat(alert.seen()).contains(new Seen("plannedMeters", meters, 9900));
        assertThat(kinds(Outlooks.of(log, at(7, run)))).doesNotContain(AlertKind.SPIKE_AHEAD);
        var enough = new LoggedDays(List.of(ran(20, meters, 200)));
        assertThat(kinds(Outlooks.of(enough, at(3, run)))).doesNotContain(AlertKind.SPIKE_AHEAD);
    }

    @Test
    void a_week_without_contrast_is_watched_only_if_it_strains_more_than_usual() {
        assertThat(kinds(Outlooks.of(weeks(100, 400)))).contains(AlertKind.MONOTONY);
        assertThat(kinds(Outlooks.of(weeks(400, 10)))).doesNotContain(AlertKind.MONOTONY);
    }

    @Test
    void silence_is_asked_about_after_a_week_and_check_ins_are_missed_after_three_days() {
        var diary = diary(40, this::goodUntilAgo);
        assertThat(kinds(Outlooks.of(TODAY.plusDays(2), diary))).isEmpty();
        assertThat(kinds(Outlooks.of(TODAY.plusDays(3), diary)))
                .containsExactly(AlertKind.MISSED_CHECK_INS);
        var week = AlertBook.alerts(Outlooks.of(TODAY.plusDays(7), diary));
        assertThat(week)
                .extracting(Alert::kind)
                .containsExactly(AlertKind.LONG_SILENCE, AlertKind.MISSED_CHECK_INS);
        assertThat(week).extracting(Alert::since).containsOnly(TODAY.plusDays(1));
    }

    @Test
    void a_benchmark_grows_stale_after_twelve_weeks_unless_there_is_a_newer_one() {
        var old = new Benchmark.Run(new UUID(0, 1), TODAY.minusDays(85), 5000, 1330);
        var newer = new Benchmark.Run(new UUID(0, 2), TODAY.minusDays(84), 5000, 1330);
        var lift =
                new Benchmark.Lift(new UUID(0, 3), TODAY.minusDays(200), "back-squat", 90, 5, null);
        assertThat(AlertBook.alerts(Outlooks.of(old)))
                .extracting(Alert::subject)
                .containsExactly("run");
        assertThat(AlertBook.alerts(Outlooks.of(old, newer))).isEmpty();
        assertThat(AlertBook.alerts(Outlooks.of(lift)).getFirst().message().text())
                .startsWith("Barbell back squat: your last test is 28 weeks old");
    }

    private static List<AlertKind> kinds(Diary diary) {
        return kinds(Outlooks.of(diary));
    }

    private static List<AlertKind> kinds(Outlook outlook) {
        return AlertBook.alerts(outlook).stream().map(Alert::kind).toList();
    }

    private static Alert only(AlertKind kind, Diary diary) {
        var found =
                AlertBook.alerts(Outlooks.of(diary)).stream()
                        .filter(alert -> alert.kind() == kind)
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** Good days, and then so many bad ones up to today. */
    private static Diary lastDaysBad(int bad) {
        return diary(60, ago -> checkIn(day(ago), ago < bad ? 1 : 4, 7.5));
    }

    /** Three bad days up to so many days ago, good ones since. */
    private static Diary badUntil(int daysAgo) {
        return diary(
                60, ago -> checkIn(day(ago), ago >= daysAgo && ago < daysAgo + 3 ? 1 : 4, 7.5));
    }

    private static Diary slept(double hours) {
        return diary(60, ago -> checkIn(day(ago), 4, ago < 7 ? hours : 7.5));
    }

    private CheckIn goodUntilAgo(int ago) {
        return good(ago);
    }

    private static CheckIn good(int ago) {
        return checkIn(day(ago), 4, 7.5);
    }

    private static CheckIn flagged(LocalDate date, RedFlag flag) {
        var health = new CheckIn.Health(Illness.NONE, List.of(), EnumSet.of(flag));
        return with(health, date);
    }

    private static CheckIn ill(LocalDate date) {
        return with(new CheckIn.Health(Illness.ABOVE_NECK, List.of(), Set.of()), date);
    }

    private static CheckIn with(CheckIn.Health health, LocalDate date) {
        var old = checkIn(date, 4, 7.5);
        return new CheckIn(date, old.feelings(), old.markers(), health, null);
    }

    private static PlannedSession at(int daysAhead, PlannedSession session) {
        return session.at(TODAY.plusDays(daysAhead), DayPart.ANY, List.of());
    }

    /** Twelve weeks with a hard day and rest, and a last one of seven equal days. */
    private static LoggedDays weeks(double hardDay, double lastWeekDay) {
        int sunday = TODAY.getDayOfWeek().getValue();
        return new LoggedDays(
                IntStream.rangeClosed(0, 12 * 7 - 1)
                        .map(index -> sunday + 12 * 7 - 1 - index)
                        .filter(ago -> ago < sunday + 7 || (ago - sunday) % 3 == 0)
                        .mapToObj(ago -> ran(ago, 5000, ago < sunday + 7 ? lastWeekDay : hardDay))
                        .toList());
    }

    private static LocalDate day(int ago) {
        return TODAY.minusDays(ago);
    }
}
