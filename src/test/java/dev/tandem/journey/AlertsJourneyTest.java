package dev.tandem.journey;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weeks in which sleep and readiness sink and come back, and what is said about it meanwhile. */
@QuarkusTest
class AlertsJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @AfterEach
    void set_the_clock_right() {
        TurnableClock.turn(0);
    }

    @Test
    void mia_sleeps_less_and_less_hears_of_it_rests_and_hears_no_more() {
        var mia =
                created(
                        json("{\"displayName\":\"Mia\",\"birthDate\":\"1992-03-01\",\"timeZone\":\"UTC\"}")
                                .post("/v1/athletes"));
        var opened = new TreeMap<String, Integer>();
        var open = new ArrayList<List<String>>();
        for (int day = 0; day < 63; day++) {
            TurnableClock.turn(day);
            morning(mia, day);
            var shown = asAdmin().get(mia + "/today").jsonPath();
            List<String> kinds = shown.getList("alerts.kind");
            kinds.forEach(kind -> opened.putIfAbsent(kind, shown.getList("alerts").size()));
            open.add(kinds);
            if (day == 34) {
                acknowledgeAll(mia);
                assertThat(asAdmin().get(mia + "/today").jsonPath().getList("alerts")).isEmpty();
            }
        }
        assertThat(open.subList(0, 21)).as("good weeks are quiet").allMatch(List::isEmpty);
        assertThat(opened.keySet()).contains("sleep-debt", "overreaching");
        assertThat(first("sleep-debt", open))
                .as("short nights are noticed within their week")
                .isBetween(21, 28);
        assertThat(open.getLast()).as("and it ends with the cause").doesNotContain("sleep-debt");
        Map<String, List<String>> states = new TreeMap<>();
        asAdmin()
                .get(mia + "/alerts?state=resolved")
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(
                        item ->
                                states.computeIfAbsent(
                                                item.get("kind").toString(), _ -> new ArrayList<>())
                                        .add(item.get("resolvedOn").toString()));
        assertThat(states).containsKeys("sleep-debt", "overreaching");
    }

    /** Three good weeks, two with ever shorter nights, one of hard days, and rest. */
    private static void morning(String mia, int day) {
        double hours = day < 21 ? 7.5 : day < 42 ? 5.8 : 8;
        int item = day < 21 ? 4 : day < 28 ? 3 : day < 42 ? 2 : 4;
        var body =
                "{\"sleepHours\":%s,\"sleepQuality\":%d,\"fatigue\":%d,\"soreness\":%d,\"stress\":%d,\"mood\":%d}"
                        .formatted(hours, item, item, item, item, item);
        var answer = json(body).put(mia + "/check-ins/" + TODAY.plusDays(day));
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private static void acknowledgeAll(String mia) {
        asAdmin()
                .get(mia + "/alerts?state=open")
                .jsonPath()
                .<String>getList("items.id")
                .forEach(
                        id ->
                                assertThat(
                                                asAdmin()
                                                        .post(
                                                                mia
                                                                        + "/alerts/"
                                                                        + id
                                                                        + "/acknowledge")
                                                        .statusCode())
                                        .isEqualTo(200));
    }

    private static int first(String kind, List<List<String>> open) {
        return (int) open.stream().takeWhile(kinds -> !kinds.contains(kind)).count();
    }
}
