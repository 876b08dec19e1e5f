package dev.tandem.grant;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.tandem.fixture.Client;
import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

@QuarkusTest
class GrantResourceTest {
    private static final String[] ALL = {
        "athlete:read", "athlete:write", "plan:read", "plan:write",
        "session:read", "session:write", "readiness:read", "readiness:write"
    };

    private Client owner;
    private Client coach;
    private String athlete;

    @BeforeEach
    void two_clients_and_an_athlete_of_the_one() {
        owner = Client.with(ALL);
        coach = Client.with(ALL);
        athlete = created(owner.json(LEAST).post("/v1/athletes"));
    }

    @AfterEach
    void the_clock_goes_right() {
        TurnableClock.turn(0);
    }

    @Test
    void a_grant_opens_what_it_names_until_it_is_revoked() {
        problem(coach.request().get(athlete), 404, "not-found");
        var grant = created(owner.json(grant(coach, null, "athlete:read")).post(grants()));

        coach.request().get(athlete).then().statusCode(200);
        coach.request().get(athlete + "/goals").then().statusCode(200);
        problem(coach.request().get(athlete + "/plans"), 403, "forbidden");
        problem(coach.json("{\"kind\":\"general\"}").post(athlete + "/goals"), 403, "forbidden");

        owner.request().delete(grant).then().statusCode(204);
        problem(coach.request().get(athlete), 404, "not-found");
        problem(owner.request().delete(grant), 404, "not-found");
        problem(owner.request().get(grant), 404, "not-found");
    }

    @Test
    void a_grant_gives_no_more_than_the_credential_has() {
        var reader = Client.with("plan:read");
        owner.json(grant(reader, null, ALL)).post(grants()).then().statusCode(201);

        reader.request().get(athlete + "/plans").then().statusCode(200);
        problem(reader.request().get(athlete), 403, "forbidden");
    }

    @Test
    void several_grants_to_one_add_up() {
        owner.json(grant(coach, null, "athlete:read")).post(grants()).then().statusCode(201);
        owner.json(grant(coach, null, "plan:read")).post(grants()).then().statusCode(201);

        coach.request().get(athlete).then().statusCode(200);
        coach.request().get(athlete + "/plans").then().statusCode(200);
    }

    @Test
    void a_grant_ends_by_itself_at_its_time() {
        var until = OffsetDateTime.now(ZoneOffset.UTC).plusDays(2);
        owner.json(grant(coach, until, "athlete:read")).post(grants()).then().statusCode(201);
        coach.request().get(athlete).then().statusCode(200);

        TurnableClock.turn(3);

        problem(coach.request().get(athlete), 404, "not-found");
        coach.request().get("/v1/athletes").then().body("items", empty());
        coach.request().get("/v1/grants").then().body("items", empty());
        owner.request().get(grants()).then().body("items", hasSize(1));
    }

    @Test
    void what_a_grant_allows_and_until_when_is_changed_and_counts_at_once() {
        var grant = created(owner.json(grant(coach, null, "athlete:read")).post(grants()));
        change(grant, "{\"scopes\":[\"plan:read\"]}").then().statusCode(200);
        problem(coach.request().get(athlete), 403, "forbidden");
        coach.request().get(athlete + "/plans").then().statusCode(200);

        var until = OffsetDateTime.now(ZoneOffset.UTC).plusDays(2);
        change(grant, "{\"until\":\"" + until + "\"}").then().statusCode(200);
        TurnableClock.turn(3);
        problem(coach.request().get(athlete + "/plans"), 404, "not-found");
        change(grant, "{\"scopes\":[\"plan:read\",\"plan:write\"]}").then().statusCode(200);
        problem(coach.request().get(athlete + "/plans"), 404, "not-found");

        change(grant, "{\"until\":null}").then().statusCode(200);
        coach.request().get(athlete + "/plans").then().statusCode(200);
    }

    @Test
    void a_grant_is_for_whom_it_was_given_and_changed_by_the_owner_alone() {
        var grant = created(owner.json(grant(coach, null, ALL)).post(grants()));
        var etag = owner.request().get(grant).header("ETag");

        assertThat(blamed(change(grant, "{\"grantee\":\"user:x\"}"))).containsExactly("/grantee");
        assertThat(blamed(change(grant, "{\"scopes\":[]}"))).containsExactly("/scopes");
        assertThat(blamed(change(grant, "{\"until\":\"2020-01-01T00:00:00Z\"}")))
                .containsExactly("/until");
        problem(
                coach.request()
                        .contentType("application/merge-patch+json")
                        .body("{\"until\":null}")
                        .patch(grant),
                403,
                "forbidden");
        owner.request().get(grant).then().header("ETag", equalTo(etag));
    }

    private Response change(String grant, String patch) {
        return owner.request().contentType("application/merge-patch+json").body(patch).patch(grant);
    }

    @Test
    void what_the_owner_alone_may_no_grant_gives() {
        owner.json(grant(coach, null, ALL)).post(grants()).then().statusCode(201);

        problem(coach.request().get(grants()), 403, "forbidden");
        problem(coach.json(grant(coach, null, ALL)).post(grants()), 403, "forbidden");
        problem(coach.request().delete(grants() + "/" + UUID.randomUUID()), 403, "forbidden");
        problem(coach.request().get(athlete + "/export"), 403, "forbidden");
        problem(coach.request().delete(athlete), 403, "forbidden");
    }

    @Test
    void a_grantee_sees_what_it_holds_and_whom_it_may_read() {
        var others = Client.with(ALL);
        var second = created(owner.json(LEAST.replace("Ada", "Ben")).post("/v1/athletes"));
        owner.json(grant(coach, null, "athlete:read", "plan:read")).post(grants());
        owner.json(grant(coach, null, "readiness:read")).post(second + "/grants");

        coach.request()
                .get("/v1/grants")
                .then()
                .statusCode(200)
                .body("items.displayName", contains("Ada", "Ben"))
                .body("items.athleteId", contains(id(athlete), id(second)))
                .body("items[0].scopes", contains("athlete:read", "plan:read"))
                .body("items[0].createdAt", notNullValue());
        coach.request().get("/v1/athletes").then().body("items.id", contains(id(athlete)));
        others.request().get("/v1/grants").then().body("items", empty());
    }

    @Test
    void held_grants_and_seen_athletes_come_in_pages() {
        for (int i = 0; i < 3; i++) {
            var one = created(owner.json(LEAST).post("/v1/athletes"));
            owner.json(grant(coach, null, "athlete:read")).post(one + "/grants");
        }
        created(coach.json(LEAST).post("/v1/athletes"));

        for (var list : new String[] {"/v1/grants", "/v1/athletes"}) {
            var first = coach.request().get(list + "?limit=2");
            first.then().body("items", hasSize(2));
            var rest = coach.request().get(list + "?limit=2&cursor=" + first.path("nextCursor"));
            rest.then().body("items", hasSize(list.endsWith("grants") ? 1 : 2));
            assertThat(rest.<String>path("nextCursor")).isNull();
        }
    }

    @Test
    void a_grant_is_read_by_the_owner_with_all_that_was_said() {
        var until = "2099-01-01T00:00:00Z";
        var answer =
                owner.json(
                                "{\"grantee\":\"user:carla\",\"scopes\":[\"plan:read\",\"plan:read\"],\"until\":\"%s\"}"
                                        .formatted(until))
                        .post(grants());

        owner.request()
                .get(created(answer))
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("grantee", equalTo("user:carla"))
                .body("scopes", contains("plan:read"))
                .body("until", equalTo(until))
                .body("createdBy", equalTo(owner.subject()));
    }

    @Test
    void all_that_is_wrong_with_a_grant_is_said_at_once() {
        assertThat(
                        blamed(
                                owner.json(
                                                "{\"grantee\":\"carla\",\"scopes\":[\"admin\",\"plan:eat\"]}")
                                        .post(grants())))
                .containsExactlyInAnyOrder("/grantee", "/scopes/0", "/scopes/1");
        assertThat(blamed(owner.json("{\"grantee\":\"user:x\",\"scopes\":[]}").post(grants())))
                .containsExactly("/scopes");
        assertThat(
                        blamed(
                                owner.json(
                                                "{\"grantee\":\"user:x\",\"scopes\":[\"plan:read\"],\"until\":\"2020-01-01T00:00:00Z\"}")
                                        .post(grants())))
                .containsExactly("/until");
    }

    @Test
    void a_grant_goes_to_a_client_that_is_there() {
        var nobody = "{\"grantee\":\"client:%s\",\"scopes\":[\"plan:read\"]}";

        assertThat(blamed(owner.json(nobody.formatted(UUID.randomUUID())).post(grants())))
                .containsExactly("/grantee");
    }

    @Test
    void a_deleted_client_has_neither_keys_nor_grants() {
        owner.json(grant(coach, null, "athlete:read")).post(grants()).then().statusCode(201);

        asAdmin().delete("/v1/clients/" + coach.id()).then().statusCode(204);

        problem(coach.request().get("/v1/grants"), 401, "unauthorized");
        owner.request().get(grants()).then().body("items", empty());
        problem(asAdmin().get("/v1/clients/" + coach.id()), 404, "not-found");
    }

    @Test
    void a_revoked_grantee_gets_no_stored_answer_again() {
        var grant = created(owner.json(grant(coach, null, "athlete:write")).post(grants()));
        var once = UUID.randomUUID().toString();
        var body = "{\"kind\":\"general\"}";
        coach.json(body)
                .header("Idempotency-Key", once)
                .post(athlete + "/goals")
                .then()
                .statusCode(201);
        owner.request().delete(grant);

        problem(
                coach.json(body).header("Idempotency-Key", once).post(athlete + "/goals"),
                404,
                "not-found");
    }

    @Test
    void an_absent_athlete_and_one_not_granted_look_alike() {
        var absent = "/v1/athletes/" + UUID.randomUUID();
        for (var part : new String[] {"", "/plans", "/grants", "/today", "/export"}) {
            var hidden = problem(coach.request().get(athlete + part), 404, "not-found");
            var missing = problem(coach.request().get(absent + part), 404, "not-found");
            assertThat(body(hidden.extract().asString(), athlete))
                    .isEqualTo(body(missing.extract().asString(), absent));
        }
        problem(coach.json("{").post(athlete + "/goals"), 404, "not-found");
        problem(coach.json("{").post(absent + "/goals"), 404, "not-found");
    }

    @Test
    void me_is_the_only_athlete_of_the_caller() {
        owner.request()
                .get("/v1/athletes/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(id(athlete)));
        created(owner.json("{\"kind\":\"general\"}").post("/v1/athletes/me/goals"));
        owner.request().get(athlete + "/goals").then().body("items", hasSize(1));
        problem(coach.request().get("/v1/athletes/me"), 404, "not-found");
        created(owner.json(LEAST).post("/v1/athletes"));
        problem(owner.request().get("/v1/athletes/me"), 404, "not-found");
    }

    @Test
    void me_and_the_id_are_the_same_request_to_an_idempotency_key() {
        var once = UUID.randomUUID().toString();
        var body = "{\"kind\":\"general\"}";
        created(owner.json(body).header("Idempotency-Key", once).post("/v1/athletes/me/goals"));

        owner.json(body)
                .header("Idempotency-Key", once)
                .post(athlete + "/goals")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"));
        owner.request().get(athlete + "/goals").then().body("items", hasSize(1));
    }

    private String grants() {
        return athlete + "/grants";
    }

    private static String grant(Client to, OffsetDateTime until, String... scopes) {
        return "{\"grantee\":\"%s\",\"scopes\":[\"%s\"]%s}"
                .formatted(
                        to.subject(),
                        String.join("\",\"", scopes),
                        until == null ? "" : ",\"until\":\"" + until + "\"");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String body(String problem, String path) {
        return problem.replace(path, "").replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
