package dev.tandem.domain.readiness;

import static dev.tandem.fixture.Mornings.TODAY;
import static dev.tandem.fixture.Mornings.checkIn;
import static dev.tandem.fixture.Mornings.morning;
import static dev.tandem.fixture.Mornings.usualDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.athlete.BodyArea;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What counts as usual (J2, R29, R31), the floors of a morning (J4, J6) and slow declines. */
class BaselineDaysTest {

    @Test
    void days_of_illness_strong_pain_or_a_limp_are_no_usual_days() {
        var ill =
                with(
                        TODAY.minusDays(2),
                        new CheckIn.Health(Illness.ABOVE_NECK, List.of(), Set.of()));
        var hurt = with(TODAY.minusDays(3), pain(6, false));
        var limping = with(TODAY.minusDays(4), pain(1, true));
        var bearable = with(TODAY.minusDays(5), pain(5, false));
        var diary = new Diary(List.of(ill, hurt, limping, bearable));

        var readiness = Readiness.of(morning(checkIn(TODAY, 4, 7.5), diary));

        assertThat(readiness.confidence().baselineDays()).isEqualTo(1);
        assertThat(usual(Marker.FATIGUE, readiness)).isCloseTo((1 + 7 * 3.5) / 8, within(1e-9));
    }

    @Test
    void a_baseline_looks_sixty_days_back_and_not_at_today() {
        var diary =
                new Diary(
                        List.of(
                                judged(checkIn(TODAY.minusDays(61), 1, 4)),
                                judged(checkIn(TODAY.minusDays(60), 5, 9)),
                                judged(checkIn(TODAY, 1, 4))));

        var readiness = Readiness.of(morning(checkIn(TODAY, 4, 7.5), diary));

        assertThat(usual(Marker.MOOD, readiness)).isCloseTo((5 + 7 * 3.5) / 8, within(1e-9));
    }

    @Test
    void confidence_is_high_with_enough_told_and_28_days_behind() {
        assertThat(level(checkIn(TODAY, 4, 7.5), 28)).isEqualTo(Readiness.Confidence.Level.HIGH);
        assertThat(level(checkIn(TODAY, 4, 7.5), 27)).isEqualTo(Readiness.Confidence.Level.MEDIUM);
        var little =
                new CheckIn(
                        TODAY,
                        new CheckIn.Feelings(null, 4, null, null, null, Set.of()),
                        CheckIn.Markers.UNTOLD,
                        CheckIn.Health.UNTOLD,
                        null);
        assertThat(level(little, 40)).isEqualTo(Readiness.Confidence.Level.LOW);
    }

    @Test
    void variability_is_the_week_against_fourteen_single_days_before_it() {
        assertThat(marker(Marker.HRV, wearables(20, 50))).isNotNull();
        assertThat(marker(Marker.HRV, wearables(19, 50))).isNull();

        var low = marker(Marker.HRV, wearables(30, 25));
        assertThat(low.usual()).isCloseTo(50, within(1e-9));
        double week = (6 * Math.log(50) + Math.log(25)) / 7;
        assertThat(low.value()).isCloseTo(Math.exp(week), within(1e-9));
        assertThat(low.z()).isCloseTo((Math.log(50) - week) / 0.10, within(1e-9));
    }

    @Test
    void a_low_variability_is_told_apart_from_the_score() {
        assertThat(wearables(30, 25).notices())
                .extracting(Notice::code)
                .contains(Notice.Code.HRV_BELOW_RANGE);
        assertThat(wearables(30, 50).notices())
                .extracting(Notice::code)
                .containsExactly(Notice.Code.LIMITED_DATA);
    }

    @Test
    void floors_follow_bad_items_and_short_nights() {
        assertThat(band(items(1, 4, 4), 8)).isEqualTo(Band.ORANGE);
        assertThat(band(items(4, 1, 4), 8)).isEqualTo(Band.ORANGE);
        assertThat(band(items(2, 5, 2), 8)).isEqualTo(Band.AMBER);
        assertThat(band(items(5, 5, 5), 4.9)).isEqualTo(Band.AMBER);
        assertThat(band(items(5, 5, 5), 3.9)).isEqualTo(Band.ORANGE);
        assertThat(band(items(5, 5, 5), 5)).isEqualTo(Band.GREEN);
    }

    @Test
    void the_night_before_a_race_may_be_short() {
        var told = new CheckIn(TODAY, items(5, 5, 5), sleep(3.5), CheckIn.Health.UNTOLD, null);
        var near = new Morning(TODAY, 36, told, usualDays(30), LoadState.UNKNOWN, true);

        assertThat(Readiness.of(near).band()).isEqualTo(Band.AMBER);
    }

    @Test
    void three_short_nights_of_five_are_an_amber_day_at_least() {
        var fine = checkIn(TODAY, 5, 8);
        assertThat(Readiness.of(morning(fine, nights(5.5, 5.5, 5.5, 8))).band())
                .isEqualTo(Band.AMBER);
        assertThat(Readiness.of(morning(fine, nights(8, 5.5, 5.5, 6))).band())
                .isEqualTo(Band.GREEN);
        assertThat(Readiness.of(morning(fine, nights(8, 8, 5.5, 5.5, 5.5))).band())
                .isEqualTo(Band.GREEN);
    }

    @Test
    void a_slow_decline_is_noticed_although_each_day_is_usual_by_then() {
        var days = new ArrayList<JudgedDay>();
        IntStream.rangeClosed(1, 60)
                .forEach(
                        ago ->
                                days.add(
                                        judged(
                                                checkIn(
                                                        TODAY.minusDays(ago),
                                                        ago > 28 ? 5 : 3,
                                                        8))));

        var readiness = Readiness.of(morning(checkIn(TODAY, 3, 8), new Diary(days)));

        assertThat(readiness.notices())
                .extracting(Notice::code)
                .containsOnly(Notice.Code.SLOW_DECLINE)
                .hasSize(5);
        assertThat(Readiness.of(morning(checkIn(TODAY, 4, 8), usualDays(60))).notices()).isEmpty();
    }

    @Test
    void an_earlier_band_is_forgotten_after_a_week() {
        var judged = new JudgedDay(checkIn(TODAY.minusDays(7), 3, 7), 50, Band.AMBER);
        var diary = new Diary(List.of(judged));
        assertThat(diary.previousBand(TODAY)).contains(Band.AMBER);
        assertThat(diary.previousBand(TODAY.plusDays(1))).isEmpty();
    }

    private static Band band(CheckIn.Feelings feelings, double hours) {
        var told = new CheckIn(TODAY, feelings, sleep(hours), CheckIn.Health.UNTOLD, null);
        return Readiness.of(morning(told, Diary.EMPTY)).band();
    }

    private static CheckIn.Feelings items(int fatigue, int soreness, int others) {
        return new CheckIn.Feelings(others, fatigue, soreness, others, 5, Set.of());
    }

    private static CheckIn.Markers sleep(double hours) {
        return new CheckIn.Markers(hours, null, null);
    }

    /** Hours slept, yesterday's first. */
    private static Diary nights(double... hours) {
        return new Diary(
                IntStream.range(0, hours.length)
                        .mapToObj(ago -> checkIn(TODAY.minusDays(ago + 1L), 5, hours[ago]))
                        .map(BaselineDaysTest::judged)
                        .toList());
    }

    /** Days with a variability of 50 ms before today's. */
    private static Readiness wearables(int days, double today) {
        var diary =
                new Diary(
                        IntStream.rangeClosed(1, days)
                                .mapToObj(ago -> variability(TODAY.minusDays(ago), 50))
                                .map(BaselineDaysTest::judged)
                                .toList());
        return Readiness.of(morning(variability(TODAY, today), diary));
    }

    private static CheckIn variability(LocalDate date, double milliseconds) {
        return new CheckIn(
                date,
                CheckIn.Feelings.UNTOLD,
                new CheckIn.Markers(null, null, milliseconds),
                CheckIn.Health.UNTOLD,
                null);
    }

    private static @Nullable Component marker(Marker marker, Readiness readiness) {
        return readiness.components().stream()
                .filter(component -> component.marker() == marker)
                .findFirst()
                .orElse(null);
    }

    private static double usual(Marker marker, Readiness readiness) {
        return marker(marker, readiness).usual();
    }

    private static Readiness.Confidence.Level level(CheckIn told, int days) {
        return Readiness.of(morning(told, usualDays(days))).confidence().level();
    }

    private static JudgedDay with(LocalDate date, CheckIn.Health health) {
        var usual = checkIn(date, 1, 4);
        return judged(new CheckIn(date, usual.feelings(), usual.markers(), health, null));
    }

    private static CheckIn.Health pain(int level, boolean limping) {
        var pain = new Pain(BodyArea.KNEE, level, limping, false);
        return new CheckIn.Health(Illness.NONE, List.of(pain), Set.of());
    }

    private static JudgedDay judged(CheckIn checkIn) {
        return new JudgedDay(checkIn, 80, Band.GREEN);
    }
}
