package dev.tandem.access;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Of many who change a way in at once under one version one succeeds, and the others know. */
@QuarkusTest
class OneWinnerTest {
    private static final int MANY = 50;

    @Test
    void of_many_changes_of_a_client_one_wins() throws Exception {
        oneWins(created(json("{\"name\":\"c\"}").post("/v1/clients")), "{\"name\":\"d%d\"}");
    }

    @Test
    void of_many_changes_of_a_grant_one_wins() throws Exception {
        var grant = "{\"grantee\":\"user:x\",\"scopes\":[\"plan:read\"]}";
        oneWins(
                created(json(grant).post(athlete() + "/grants")),
                "{\"until\":\"2099-01-01T00:00:%02dZ\"}");
    }

    @Test
    void of_many_changes_of_a_calendar_link_one_wins() throws Exception {
        oneWins(
                created(json("{\"name\":\"c\"}").post(athlete() + "/calendar-links")),
                "{\"name\":\"d%d\"}");
    }

    private static void oneWins(String path, String change) throws Exception {
        var etag = asAdmin().get(path).header("ETag");
        var answers = new ArrayList<Future<Integer>>();
        try (var many = Executors.newFixedThreadPool(MANY)) {
            for (int i = 0; i < MANY; i++) {
                var body = change.formatted(i);
                answers.add(
                        many.submit(
                                () ->
                                        patch(body)
                                                .header("If-Match", etag)
                                                .patch(path)
                                                .statusCode()));
            }
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }
}
