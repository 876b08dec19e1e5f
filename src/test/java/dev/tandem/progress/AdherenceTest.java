package dev.tandem.progress;

import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

@QuarkusTest
class AdherenceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @AfterEach
    void set_the_clock_right() {
        TurnableClock.turn(0);
    }

    @Test
    void a_week_in_which_all_was_done_is_followed_and_counts_in_the_streak() {
        var athlete = athleteWhoTrainsToday();
        var plan = athlete + "/plans/" + asAdmin().get(athlete + "/plans").path("items[0].id");
        List<Map<String, Object>> sessions =
                asAdmin()
                        .get(plan)
                        .jsonPath()
                        .getList("weeks.sessions.flatten().findAll{it.kind in ['run','strength']}");
        TurnableClock.turn(14);
        for (var session : sessions) {
            created(json(done(session)).post(athlete + "/sessions"));
        }

        var weeks =
                asAdmin()
                        .get(athlete + "/progress/adherence")
                        .jsonPath()
                        .<Map<String, Object>>getList("items.findAll{it.plannedSessions>0}");

        assertThat(weeks)
                .isNotEmpty()
                .allSatisfy(
                        week -> {
                            assertThat(week.get("fulfilledSessions"))
                                    .isEqualTo(week.get("plannedSessions"));
                            assertThat(week.get("followed")).isEqualTo(true);
                        });
        asAdmin()
                .get(athlete + "/progress/streaks")
                .then()
                .body("currentWeeks", equalTo(weeks.size()))
                .body("longestWeeks", equalTo(weeks.size()));
    }

    @Test
    void a_plan_that_is_put_away_keeps_what_was_planned_by_then() {
        var athlete = athleteWhoTrainsToday();
        var plan = athlete + "/plans/" + asAdmin().get(athlete + "/plans").path("items[0].id");
        var first =
                asAdmin()
                        .get(plan)
                        .<Map<String, Object>>path(
                                "weeks[0].sessions.find{it.kind in ['run','strength']}");
        created(json(done(first)).post(athlete + "/sessions"));
        TurnableClock.turn(1);
        json("{\"replace\":true}").post(athlete + "/plans").then().statusCode(201);

        assertThat(
                        asAdmin()
                                .get(athlete + "/progress/adherence")
                                .jsonPath()
                                .getInt("items.fulfilledSessions.sum()"))
                .isEqualTo(1);
    }

    @Test
    void weeks_are_asked_for_within_a_year() {
        var adherence = athleteWhoTrainsToday() + "/progress/adherence";

        asAdmin().get(adherence).then().body("items", hasSize(8));
        asAdmin()
                .get(adherence + "?from=" + TODAY.minusWeeks(52))
                .then()
                .statusCode(200)
                .body("items", hasSize(53));
        assertThat(blamed(asAdmin().get(adherence + "?from=" + TODAY.minusWeeks(54))))
                .containsExactly("from");
        assertThat(
                        blamed(
                                asAdmin()
                                        .get(
                                                adherence
                                                        + "?from="
                                                        + TODAY
                                                        + "&to="
                                                        + TODAY.minusDays(1))))
                .containsExactly("from");
    }

    private static String done(Map<String, Object> session) {
        return "{\"kind\":\"%s\",\"startedAt\":\"%sT08:00:00Z\",\"durationSeconds\":%d,\"rpe\":4,\"plannedSessionId\":\"%s\"}"
                .formatted(
                        session.get("kind"),
                        session.get("date"),
                        60 * ((Number) session.get("durationMinutes")).intValue(),
                        session.get("id"));
    }
}
