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

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiStory.Step;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.Client;
import dev.tandem.fixture.ContractOperation;
import dev.tandem.fixture.Entry;
import dev.tandem.fixture.Grants;
import dev.tandem.fixture.ServedContract;
import dev.tandem.fixture.TableSums;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Where the operator requires consent, nothing of health is kept without it. */
@QuarkusTest
@TestProfile(ConsentTest.Required.class)
class ConsentTest {
    private static final String LIMITATION =
            "{\"area\":\"foot\",\"severity\":1,\"since\":\"2025-01-01\"}";
    private static final String SCREENED =
            "\"screening\":{\"answeredOn\":\"2025-11-20\",\"concerns\":[]}";

    /** Something of health for each member that may be. */
    private static final Map<String, String> MEMBERS =
            Map.of(
                    "bodyMassKg", "61.5",
                    "heightCm", "171",
                    "physiology", "{\"restingHeartRateBpm\":50}",
                    "screening", "{\"answeredOn\":\"2025-11-20\",\"concerns\":[\"pregnant\"]}",
                    "recentTraining", "{\"runsPerWeek\":3}",
                    "reason", "\"flu\"",
                    "changes", "[{\"kind\":\"athlete\",\"change\":{\"bodyMassKg\":61.5}}]");

    /** The wording that this operator requires. */
    public static class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tandem.consent.required-version", "2");
        }
    }

    private static ApiWalk walk;

    @Inject AgroalDataSource database;

    /** A new operation that writes fails here until somebody has decided on it. */
    @Test
    void of_every_operation_that_writes_it_is_decided_what_is_of_health_and_the_contract_says_so()
            throws IOException {
        for (var operation : ContractOperation.all()) {
            var entry = operation.entry();
            var marked = operation.content().path("x-health-data");
            assertThat(entry.health().isEmpty())
                    .as("%s: say in %s what of it is of health", operation.id(), Entry.TABLE)
                    .isEqualTo(!operation.writes());
            assertThat(marked.asBoolean()).as(operation.id()).isEqualTo(entry.isWhollyOfHealth());
            assertThat(marked.valueStream().map(JsonNode::asText))
                    .as(operation.id())
                    .containsExactlyElementsOf(entry.membersOfHealth());
        }
    }

    @Test
    void what_is_of_health_is_refused_without_consent_and_nothing_of_it_is_stored()
            throws IOException, SQLException {
        walkOfAthleteWhoTookConsentBack();
        var before = TableSums.of(database);
        for (var operation : ContractOperation.all()) {
            if (operation.entry().isWhollyOfHealth()) {
                refused(send(operation, operation.exampleBody()), operation.id());
            }
            for (var member : operation.entry().membersOfHealth()) {
                refused(
                        send(operation, bodyWith(operation, member)),
                        operation.id() + " with " + member);
            }
        }

        assertThat(TableSums.of(database)).isEqualTo(before);
    }

    @Test
    void whatever_else_is_done_needs_no_consent() throws IOException {
        walkOfAthleteWhoTookConsentBack();
        for (var operation : ContractOperation.all()) {
            var isFree =
                    !operation.entry().isWhollyOfHealth() && !operation.method().equals("delete");
            if (isFree && operation.path().startsWith("/v1/athletes")) {
                assertThat(send(operation, bodyOf(operation)).asString())
                        .as(operation.id())
                        .doesNotContain("/problems/consent-missing");
            }
        }
    }

    /** What was refused for want of consent is not remembered: the same request passes later. */
    @Test
    void a_repeated_request_passes_once_consent_is_given() {
        var once = UUID.randomUUID().toString();
        var body = with("\"bodyMassKg\":62");
        problem(
                json(body).header("Idempotency-Key", once).post("/v1/athletes"),
                403,
                "consent-missing");

        var athlete = created(json(LEAST).post("/v1/athletes"));
        problem(
                json(LIMITATION).header("Idempotency-Key", once).post(athlete + "/limitations"),
                403,
                "consent-missing");
        patch(consent("2")).patch(athlete).then().statusCode(200);
        created(json(LIMITATION).header("Idempotency-Key", once).post(athlete + "/limitations"));
    }

    @Test
    void what_is_known_already_may_be_sent_again_and_taken_away() {
        var consent = consent("2").substring(1, consent("2").length() - 1);
        var athlete = created(json(with("\"bodyMassKg\":62," + consent)).post("/v1/athletes"));
        patch("{\"consent\":null}").patch(athlete).then().statusCode(200);

        patch("{\"displayName\":\"Bo\",\"bodyMassKg\":62}").patch(athlete).then().statusCode(200);
        problem(patch("{\"bodyMassKg\":61}").patch(athlete), 403, "consent-missing");
        patch("{\"bodyMassKg\":null}").patch(athlete).then().statusCode(200);
        problem(patch("{\"bodyMassKg\":62}").patch(athlete), 403, "consent-missing");
    }

    @Test
    void nobody_consents_for_somebody_else() {
        var owner = Client.with(Grants.all());
        var coach = Client.with(Grants.all());
        var athlete = created(owner.json(LEAST).post("/v1/athletes"));
        Grants.give(owner, athlete, coach.subject(), Grants.all());
        var type = "application/merge-patch+json";

        problem(
                coach.request().contentType(type).body(consent("2")).patch(athlete),
                403,
                "forbidden");
        coach.request()
                .contentType(type)
                .body("{\"displayName\":\"Bo\"}")
                .patch(athlete)
                .then()
                .statusCode(200);
        owner.request().contentType(type).body(consent("2")).patch(athlete).then().statusCode(200);
    }

    /** A long way, so that it is walked once. */
    private static void walkOfAthleteWhoTookConsentBack() throws IOException {
        if (walk != null) {
            return;
        }
        walk = new ApiWalk(ServedContract.read());
        var first = ApiStory.steps().getFirst();
        var body = first.body().strip();
        walk.take(
                new Step(
                        first.operation(),
                        "",
                        body.substring(0, body.length() - 1) + "," + consent("2").substring(1)));
        ApiStory.steps().stream()
                .skip(1)
                .takeWhile(step -> !step.operation().equals("archivePlan"))
                .forEach(walk::take);
        var athlete = walk.pathOf("/v1/athletes/{athleteId}");
        patch("{\"consent\":null}").patch(athlete).then().statusCode(200);
    }

    private static Response send(ContractOperation operation, String body) {
        var path = walk.pathOf(operation.path()).replaceAll("\\{\\w+}", "0");
        var request = asAdmin();
        operation.media().ifPresent(type -> request.contentType(type).body(body));
        return request.request(operation.method(), path);
    }

    private static void refused(Response answer, String what) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isEqualTo(403);
        problem(answer, 403, "consent-missing").body("requiredVersion", equalTo("2"));
    }

    /** As little as the operation takes, and this member. */
    private static String bodyWith(ContractOperation operation, String member) {
        var told = MEMBERS.get(member);
        assertThat(told).as("say in this test what %s may be", member).isNotNull();
        var body = bodyOf(operation);
        var name = "\"" + member + "\":" + told;
        return body.equals("{}")
                ? "{" + name + "}"
                : body.substring(0, body.length() - 1) + "," + name + "}";
    }

    private static String bodyOf(ContractOperation operation) {
        return switch (operation.id()) {
            case "createAthlete" -> LEAST.strip();
            case "createPause" -> "{\"from\":\"2190-01-01\",\"to\":\"2190-01-02\"}";
            case "changePlannedSession" -> "{\"status\":\"skipped\"}";
            default -> "{}";
        };
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
}
