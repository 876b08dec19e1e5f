package dev.tandem.athlete;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.ServedContract;
import dev.tandem.fixture.TableSums;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Where the operator requires consent, nothing of health is kept without it. */
@QuarkusTest
@TestProfile(ConsentTest.Required.class)
class ConsentTest {
    private static final String LIMITATION =
            "{\"area\":\"foot\",\"severity\":1,\"since\":\"2025-01-01\"}";
    private static final String SCREENED =
            "\"screening\":{\"answeredOn\":\"2025-11-20\",\"concerns\":[]}";

    /** The wording that this operator requires. */
    public static class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tandem.consent.required-version", "2");
        }
    }

    @Inject AgroalDataSource database;

    /**
     * A new operation that the gate refuses fails here until it is listed. One of another resource
     * that writes of health must be marked as such: nobody can tell by its scope.
     */
    @Test
    void what_writes_of_health_is_refused_and_stores_nothing() throws IOException, SQLException {
        var athlete = created(json(LEAST).post("/v1/athletes"));
        var refused = new TreeSet<String>();
        var before = TableSums.of(database);
        for (var path : ServedContract.read().path("paths").properties()) {
            for (var method : new String[] {"post", "put", "patch"}) {
                var operation = path.getValue().path(method);
                if (path.getKey().startsWith("/v1/athletes/{") && operation.isObject()) {
                    var answer =
                            (method.equals("patch") ? patch("[]") : json("[]"))
                                    .request(method, filled(path.getKey(), athlete));
                    if (answer.asString().contains("/problems/consent-missing")) {
                        problem(answer, 403, "consent-missing")
                                .body("requiredVersion", equalTo("2"));
                        refused.add(operation.path("operationId").asText());
                    }
                }
            }
        }
        assertThat(refused)
                .containsExactly(
                        "acknowledgeAlert",
                        "changeLimitation",
                        "changeSession",
                        "clearHold",
                        "createLimitation",
                        "createSweatTest",
                        "putCheckIn",
                        "storeSession",
                        "storeSessions");
        assertThat(TableSums.of(database)).isEqualTo(before);
    }

    @Test
    void with_consent_to_the_required_version_it_is_kept_and_without_it_may_still_be_deleted() {
        var athlete = created(json(LEAST).post("/v1/athletes"));
        patch(consent("1")).patch(athlete).then().statusCode(200);
        problem(json(LIMITATION).post(athlete + "/limitations"), 403, "consent-missing");

        patch(consent("2"))
                .patch(athlete)
                .then()
                .statusCode(200)
                .body("consent.version", equalTo("2"))
                .body("consent.givenAt", equalTo("2025-11-20T08:00:00Z"));
        var limitation = created(json(LIMITATION).post(athlete + "/limitations"));

        patch("{\"consent\":null}")
                .patch(athlete)
                .then()
                .statusCode(200)
                .body("consent", nullValue());
        problem(json(LIMITATION).post(athlete + "/limitations"), 403, "consent-missing");
        asAdmin().get(athlete + "/limitations").then().body("items", hasSize(1));
        asAdmin().delete(limitation).then().statusCode(204);
    }

    @Test
    void answers_to_the_screening_need_consent_which_may_come_with_them() {
        var athlete = created(json(LEAST).post("/v1/athletes"));
        problem(patch("{" + SCREENED + "}").patch(athlete), 403, "consent-missing");
        problem(json(with(SCREENED)).post("/v1/athletes"), 403, "consent-missing");
        asAdmin().get(athlete).then().body("screening", nullValue());

        var consent = consent("2").substring(1, consent("2").length() - 1);
        created(json(with(SCREENED + "," + consent)).post("/v1/athletes"));
        patch("{" + SCREENED + "," + consent + "}").patch(athlete).then().statusCode(200);
        patch("{\"consent\":null}").patch(athlete).then().statusCode(200);
        patch("{\"displayName\":\"Bo\"}").patch(athlete).then().statusCode(200);
    }

    @Test
    void an_athlete_who_is_not_there_lacks_no_consent() {
        var nobody = "/v1/athletes/" + UUID.randomUUID();

        problem(json(LIMITATION).post(nobody + "/limitations"), 404, "not-found");
    }

    @Test
    void consent_is_of_a_version_and_not_of_the_future() {
        var athlete = created(json(LEAST).post("/v1/athletes"));

        problem(patch("{\"consent\":{}}").patch(athlete), 400, "invalid-input");
        problem(patch(consent("2").replace("2025", "2999")).patch(athlete), 400, "invalid-input")
                .body("errors[0].pointer", equalTo("/consent/givenAt"));
    }

    private static String consent(String version) {
        return "{\"consent\":{\"version\":\"%s\",\"givenAt\":\"2025-11-20T08:00:00Z\"}}"
                .formatted(version);
    }

    private static String with(String more) {
        return LEAST.strip().substring(0, LEAST.strip().length() - 1) + "," + more + "}";
    }

    private static String filled(String path, String athlete) {
        return path.replace("/v1/athletes/{athleteId}", athlete)
                .replace("{date}", "2025-11-20")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
