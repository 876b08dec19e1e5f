package dev.tandem.plan;

import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.etag;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.fixture.Plans.sessions;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.patch;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@QuarkusTest
class PlanCalendarTest {

    @Test
    void each_training_session_is_an_event_of_its_day() {
        var plan = plan(athlete());
        var training =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(week -> sessions(read(plan), week))
                        .flatMap(List::stream)
                        .filter(session -> List.of("run", "strength").contains(session.get("kind")))
                        .toList();

        var events = parsed(calendar(plan)).getEvents();

        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .containsExactlyElementsOf(
                        training.stream().map(session -> session.get("id") + "@tandem").toList());
        assertThat(events)
                .extracting(PlanCalendarTest::date)
                .containsExactlyElementsOf(
                        training.stream().map(session -> (String) session.get("date")).toList());
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyElementsOf(
                        training.stream().map(session -> (String) session.get("title")).toList());
        assertThat(events)
                .allMatch(event -> event.getSequence().getValue() == 0)
                .allMatch(event -> !event.getDateStart().getValue().hasTime())
                .allMatch(event -> event.getStatus().isConfirmed());
    }

    @Test
    void it_is_written_as_the_standard_has_it() {
        var answer = calendar(plan(athlete()));

        assertThat(answer.contentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        var text = answer.asString();
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(parsed(answer).validate(ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void it_is_the_same_again_and_not_sent_twice() {
        var plan = plan(athlete());
        var first = calendar(plan);

        assertThat(calendar(plan).asString()).isEqualTo(first.asString());
        asAdmin()
                .header("If-None-Match", first.header("ETag"))
                .get(plan + "/calendar.ics")
                .then()
                .statusCode(304);
    }

    @Test
    void a_changed_session_keeps_its_uid_and_counts_on() {
        var plan = plan(athlete());
        var run =
                sessions(read(plan), 2).stream()
                        .filter(session -> session.get("kind").equals("run"))
                        .findFirst()
                        .orElseThrow();
        var before = event(plan, run);

        change(plan, run, "{\"status\":\"skipped\"}");
        var skipped = event(plan, run);
        change(plan, run, "{\"date\":\"" + run.get("date") + "\"}");
        var back = event(plan, run);

        assertThat(before.getSequence().getValue()).isZero();
        assertThat(skipped.getSequence().getValue()).isEqualTo(1);
        assertThat(skipped.getStatus().isCancelled()).isTrue();
        assertThat(skipped.getDateTimeStamp().getValue())
                .isAfterOrEqualTo(before.getDateTimeStamp().getValue());
        assertThat(back.getSequence().getValue()).isEqualTo(2);
        assertThat(back.getStatus().isConfirmed()).isTrue();
        assertThat(parsed(calendar(plan)).getEvents())
                .filteredOn(event -> event.getSequence().getValue() > 0)
                .hasSize(1);
    }

    private static void change(String plan, Map<String, Object> session, String body) {
        patch(body)
                .header("If-Match", etag(plan))
                .patch(plan + "/sessions/" + session.get("id"))
                .then()
                .statusCode(200);
    }

    private static VEvent event(String plan, Map<String, Object> session) {
        return parsed(calendar(plan)).getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(session.get("id") + "@tandem"))
                .findFirst()
                .orElseThrow();
    }

    private static String date(VEvent event) {
        var day = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate()).toString();
    }

    private static Response calendar(String plan) {
        var answer = asAdmin().get(plan + "/calendar.ics");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static ICalendar parsed(Response calendar) {
        return Biweekly.parse(calendar.asString()).first();
    }
}
