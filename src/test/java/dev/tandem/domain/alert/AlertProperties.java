package dev.tandem.domain.alert;

import static dev.tandem.fixture.Mornings.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.domain.science.Evidence;
import dev.tandem.fixture.AlertWorlds;
import dev.tandem.fixture.Outlooks;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Theorems about alerts, over the generated months of seeds 1 to 1,000. */
class AlertProperties {
    private static final long MONTHS = 1_000;
    private static final EnumSet<AlertKind> OF_SILENCE =
            EnumSet.of(AlertKind.LONG_SILENCE, AlertKind.MISSED_CHECK_INS);

    /** What a day later is older, and a week that has ended: no news, but time does these. */
    private static final EnumSet<AlertKind> OF_TIME =
            EnumSet.of(AlertKind.STALE_BENCHMARK, AlertKind.MONOTONY, AlertKind.SPIKE_AHEAD);

    @Test
    void every_kind_of_alert_comes_up() {
        var seen = EnumSet.noneOf(AlertKind.class);
        seeds().forEach(seed -> alerts(AlertWorlds.of(seed)).forEach(it -> seen.add(it.kind())));
        assertThat(seen).containsExactlyInAnyOrder(AlertKind.values());
    }

    @Test
    void the_same_outlook_gives_the_same_alerts_in_whatever_order_it_is_told() {
        seeds().forEach(AlertProperties::compareWithShuffled);
    }

    @Test
    void worse_news_of_the_day_closes_none_and_makes_none_milder() {
        seeds().forEach(AlertProperties::compareWithWorse);
    }

    @Test
    void what_is_not_told_opens_none_but_those_about_silence() {
        seeds().forEach(AlertProperties::compareWithSilence);
    }

    @Test
    void without_check_ins_nothing_is_said_of_how_somebody_is() {
        seeds().forEach(
                        seed ->
                                assertThat(alerts(Outlooks.with(Diary.EMPTY, AlertWorlds.of(seed))))
                                        .extracting(Alert::kind)
                                        .doesNotContain(
                                                AlertKind.OVERREACHING,
                                                AlertKind.SLEEP_DEBT,
                                                AlertKind.SLOW_DECLINE,
                                                AlertKind.ENERGY_SCREEN,
                                                AlertKind.MISSED_CHECK_INS));
    }

    @Test
    void every_alert_has_words_evidence_and_a_past() {
        seeds().forEach(
                        seed ->
                                assertThat(alerts(AlertWorlds.of(seed)))
                                        .allSatisfy(AlertProperties::requireWhole));
    }

    private static void requireWhole(Alert alert) {
        assertThat(alert.message().text()).doesNotContain("{", "@", "!");
        assertThat(alert.whatToDo().text()).doesNotContain("{", "@", "!");
        assertThat((alert.message().text() + alert.whatToDo().text()).toLowerCase())
                .doesNotContain("overtrain", "injur", "risk", "probab", "diagnos", "red-s");
        assertThat(alert.kind().evidence())
                .isNotEmpty()
                .allMatch(id -> Evidence.find(id).isPresent());
        assertThat(alert.since()).isBeforeOrEqualTo(TODAY);
        assertThat(alert.seen()).isNotEmpty().allMatch(it -> Double.isFinite(it.value()));
    }

    private static void compareWithShuffled(long seed) {
        var outlook = AlertWorlds.of(seed);
        var days = new ArrayList<>(outlook.diary().days());
        var sessions = new ArrayList<>(outlook.sessions());
        Collections.shuffle(days, new Random(seed));
        Collections.shuffle(sessions, new Random(seed));
        var shuffled = Outlooks.with(sessions, Outlooks.with(new Diary(days), outlook));
        assertThat(alerts(shuffled)).as("seed " + seed).isEqualTo(alerts(outlook));
    }

    private static void compareWithWorse(long seed) {
        var outlook = AlertWorlds.of(seed);
        var today = outlook.diary().on(TODAY);
        if (today.isEmpty()) {
            return;
        }
        var random = new Random(seed);
        for (int times = 0; times < 4; times++) {
            var worse = Outlooks.judged(worse(today.get().checkIn(), random));
            assertThat(worse.score()).isLessThanOrEqualTo(today.get().score());
            var after =
                    bySubject(Outlooks.with(outlook.diary().before(TODAY).with(worse), outlook));
            bySubject(outlook)
                    .forEach(
                            (what, severity) ->
                                    assertThat(after.get(what))
                                            .as("seed " + seed + ": " + what)
                                            .isNotNull()
                                            .isGreaterThanOrEqualTo(severity));
        }
    }

    /** The next nine days without a word: each day's alerts were there before or are of silence. */
    private static void compareWithSilence(long seed) {
        var outlook = AlertWorlds.of(seed);
        var before = bySubject(outlook).keySet();
        for (int days = 1; days < 10; days += 2) {
            var later = Outlooks.on(TODAY.plusDays(days), outlook);
            assertThat(alerts(later))
                    .as("seed " + seed + ", " + days + " days later")
                    .allMatch(
                            it ->
                                    OF_SILENCE.contains(it.kind())
                                            || OF_TIME.contains(it.kind())
                                            || before.contains(what(it)));
        }
        var nothing = Outlooks.of(new LoggedDays(List.of()));
        assertThat(alerts(nothing)).isEmpty();
    }

    private static Map<String, AlertSeverity> bySubject(Outlook outlook) {
        var all = new TreeMap<String, AlertSeverity>();
        alerts(outlook).forEach(it -> all.put(what(it), it.severity()));
        return all;
    }

    private static String what(Alert alert) {
        return alert.kind() + " " + alert.subject();
    }

    private static CheckIn worse(CheckIn old, Random random) {
        var items = old.feelings();
        var feelings =
                new CheckIn.Feelings(
                        lower(items.sleepQuality(), random),
                        lower(items.fatigue(), random),
                        lower(items.soreness(), random),
                        lower(items.stress(), random),
                        lower(items.mood(), random),
                        items.sorenessAreas());
        var hours = old.markers().sleepHours();
        var markers =
                new CheckIn.Markers(
                        hours == null ? null : Math.max(0, hours - random.nextInt(4)), null, null);
        var flags = EnumSet.noneOf(RedFlag.class);
        flags.addAll(old.health().redFlags());
        if (random.nextInt(4) == 0) {
            flags.add(RedFlag.values()[random.nextInt(RedFlag.values().length)]);
        }
        var health =
                new CheckIn.Health(
                        worse(old.health().illness(), random), old.health().pain(), flags);
        return new CheckIn(old.date(), feelings, markers, health, null);
    }

    private static @Nullable Illness worse(@Nullable Illness illness, Random random) {
        int ordinal = illness == null ? 0 : illness.ordinal();
        return Illness.values()[ordinal + random.nextInt(Illness.values().length - ordinal)];
    }

    private static @Nullable Integer lower(@Nullable Integer item, Random random) {
        return item == null ? null : Math.max(1, item - random.nextInt(3));
    }

    private static List<Alert> alerts(Outlook outlook) {
        return AlertBook.alerts(outlook);
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, MONTHS);
    }
}
