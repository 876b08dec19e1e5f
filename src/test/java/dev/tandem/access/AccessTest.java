package dev.tandem.access;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.Tokens;
import dev.tandem.fixture.TurnableClock;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

@QuarkusTest
class AccessTest {

    @Inject AgroalDataSource database;

    @AfterEach
    void the_clock_goes_right() {
        TurnableClock.turn(0);
    }

    @Test
    void a_client_is_made_and_read() {
        var answer = json("{\"name\":\"Watch bridge\"}").post("/v1/clients");

        answer.then()
                .statusCode(201)
                .body("name", equalTo("Watch bridge"))
                .body("createdAt", notNullValue());
        asAdmin()
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"[^\"]+\""))
                .body("id", equalTo(answer.jsonPath().getString("id")));
        asAdmin()
                .get("/v1/clients?limit=200")
                .then()
                .body("items.id", hasItem(answer.jsonPath().getString("id")));
    }

    @Test
    void a_key_works_until_it_is_revoked_and_does_what_its_scopes_say() {
        var client = client();
        var made = key(client, "\"plan:read\",\"session:write\"");
        var key = made.jsonPath().getString("key");

        with(key).get("/v1/peaks").then().statusCode(200);
        problem(with(key).get("/v1/clients"), 403, "forbidden");
        assertThat(lastUse(client + "/keys")).isNotNull();
        asAdmin()
                .delete(client + "/keys/" + made.jsonPath().getString("id"))
                .then()
                .statusCode(204);
        problem(with(key).get("/v1/peaks"), 401, "unauthorized");
        problem(
                asAdmin().delete(client + "/keys/" + made.jsonPath().getString("id")),
                404,
                "not-found");
        asAdmin()
                .get(client + "/keys")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].lastUsedAt", notNullValue())
                .body("items[0].revokedAt", notNullValue());
    }

    @Test
    void an_admin_key_may_do_everything() {
        var key = key(client(), "\"admin\"").jsonPath().getString("key");

        with(key).get("/v1/clients").then().statusCode(200);
        with(key).get("/v1/peaks").then().statusCode(200);
    }

    @Test
    void two_keys_live_side_by_side() {
        var client = client();
        var old = key(client, "\"plan:read\"").jsonPath().getString("key");
        var fresh = key(client, "\"plan:read\"").jsonPath().getString("key");

        with(old).get("/v1/peaks").then().statusCode(200);
        with(fresh).get("/v1/peaks").then().statusCode(200);
    }

    @Test
    void a_key_is_shown_once_and_is_nowhere_to_be_found() throws Exception {
        var client = client();
        var made = key(client, "\"plan:read\"");
        var key = made.jsonPath().getString("key");

        assertThat(asAdmin().get(client + "/keys").asString()).doesNotContain(key);
        assertThat(asAdmin().get(made.header("Location")).asString()).doesNotContain(key);
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select k::text from api_key k union all select a::text"
                                                + " from idempotent_answer a")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(key.substring(key.length() - 43));
            }
        }
    }

    @Test
    void making_a_key_can_be_repeated_without_making_two() {
        var client = client();
        var once = UUID.randomUUID().toString();
        var body = "{\"name\":\"k\",\"scopes\":[\"admin\"]}";

        var first = json(body).header("Idempotency-Key", once).post(client + "/keys");
        var again = json(body).header("Idempotency-Key", once).post(client + "/keys");

        assertThat(again.asString()).isEqualTo(first.asString());
        asAdmin().get(client + "/keys").then().body("items.size()", equalTo(1));
    }

    @Test
    void part_of_a_key_or_a_changed_one_opens_nothing() {
        var key = key(client(), "\"plan:read\"").jsonPath().getString("key");

        for (var wrong :
                new String[] {
                    key.substring(1),
                    key.substring(0, key.length() - 1),
                    key + "A",
                    key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A"),
                    key.toUpperCase(java.util.Locale.ROOT),
                    "tdm_" + "A".repeat(12) + "_" + "A".repeat(43)
                }) {
            problem(with(wrong).get("/v1/peaks"), 401, "unauthorized");
        }
    }

    @Test
    void a_key_has_a_name_and_known_scopes() {
        var answer =
                json("{\"name\":\"\",\"scopes\":[\"plan:read\",\"plan:eat\"]}")
                        .post(client() + "/keys");

        problem(answer, 400, "invalid-input");
        assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .containsExactlyInAnyOrder("/name", "/scopes/1");
        problem(
                json("{\"name\":\"k\",\"scopes\":[]}").post(client() + "/keys"),
                400,
                "invalid-input");
    }

    @Test
    void keys_belong_to_a_client_that_is_there() {
        var nobody = "/v1/clients/" + UUID.randomUUID();

        problem(asAdmin().get(nobody), 404, "not-found");
        problem(asAdmin().get(nobody + "/keys"), 404, "not-found");
        problem(
                json("{\"name\":\"k\",\"scopes\":[\"admin\"]}").post(nobody + "/keys"),
                404,
                "not-found");
        problem(asAdmin().delete(nobody + "/keys/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void a_key_ends_by_itself_at_its_time() {
        var until = OffsetDateTime.now(ZoneOffset.UTC).plusDays(2).withNano(0);
        var made =
                json("{\"name\":\"k\",\"scopes\":[\"plan:read\"],\"until\":\"%s\"}"
                                .formatted(until))
                        .post(client() + "/keys");
        var key = made.jsonPath().getString("key");
        asAdmin().get(created(made)).then().body("until", equalTo(until.toString()));
        with(key).get("/v1/peaks").then().statusCode(200);

        TurnableClock.turn(3);

        problem(with(key).get("/v1/peaks"), 401, "unauthorized");
        asAdmin().get(made.header("Location")).then().statusCode(200);
    }

    @Test
    void a_key_that_has_ended_already_is_not_made() {
        var body = "{\"name\":\"k\",\"scopes\":[\"admin\"],\"until\":\"2020-01-01T00:00:00Z\"}";

        assertThat(blamed(json(body).post(client() + "/keys"))).containsExactly("/until");
    }

    /** New key beside the old one, everybody moves, old key goes: no request is refused. */
    @Test
    void keys_are_rotated_without_a_refused_request() {
        var client = client();
        var old = key(client, "\"athlete:read\",\"athlete:write\"").jsonPath();
        var athlete = created(call(old.getString("key"), LEAST).post("/v1/athletes"));

        var fresh = key(client, "\"athlete:read\",\"athlete:write\"").jsonPath();
        for (var key : List.of(old, fresh)) {
            with(key.getString("key")).get(athlete).then().statusCode(200);
        }
        asAdmin().delete(client + "/keys/" + old.getString("id")).then().statusCode(204);

        with(fresh.getString("key")).get(athlete).then().statusCode(200);
        problem(with(old.getString("key")).get(athlete), 401, "unauthorized");
    }

    @Test
    void a_disabled_client_is_let_in_no_more_and_loses_nothing() {
        var client = client();
        var key = key(client, "\"athlete:read\",\"athlete:write\"").jsonPath().getString("key");
        var athlete = created(call(key, LEAST).post("/v1/athletes"));

        patch("{\"disabled\":true}")
                .patch(client)
                .then()
                .statusCode(200)
                .body("name", equalTo("c"));
        problem(with(key).get(athlete), 401, "unauthorized");
        asAdmin().get(client).then().body("disabled", equalTo(true));

        patch("{\"disabled\":null}").patch(client).then().statusCode(200);
        with(key).get(athlete).then().statusCode(200);
    }

    @Test
    void a_client_is_renamed_under_the_version_that_was_read() {
        var client = client();
        var etag = asAdmin().get(client).header("ETag");

        patch("{\"name\":\"d\"}").header("If-Match", etag).patch(client).then().statusCode(200);
        problem(
                patch("{\"name\":\"e\"}").header("If-Match", etag).patch(client),
                412,
                "precondition-failed");
        assertThat(blamed(patch("{\"name\":null}").patch(client))).containsExactly("/name");
        asAdmin().get(client).then().body("name", equalTo("d"));
    }

    /** What another replica did to a key is seen by the very next request: nothing is cached. */
    @Test
    void what_another_replica_revokes_or_disables_counts_at_once() throws SQLException {
        var client = client();
        var made = key(client, "\"plan:read\"").jsonPath();
        var key = made.getString("key");
        with(key).get("/v1/peaks").then().statusCode(200);

        execute("update client set disabled = true where id = '" + idOf(client) + "'");
        problem(with(key).get("/v1/peaks"), 401, "unauthorized");
        execute("update client set disabled = false where id = '" + idOf(client) + "'");
        with(key).get("/v1/peaks").then().statusCode(200);
        execute("update api_key set revoked_at = now() where id = '" + made.getString("id") + "'");

        problem(with(key).get("/v1/peaks"), 401, "unauthorized");
    }

    /** However often a key is used, its row is written once a minute at most. */
    @Test
    void many_uses_of_a_key_are_one_write() throws SQLException {
        var client = client();
        var key = key(client, "\"plan:read\"").jsonPath().getString("key");
        for (int use = 0; use < 50; use++) {
            with(key).get("/v1/peaks").then().statusCode(200);
        }
        var first = lastUse(client + "/keys");
        var version =
                text("select xmin::text from api_key where client_id = '" + idOf(client) + "'");
        for (int use = 0; use < 50; use++) {
            with(key).get("/v1/peaks").then().statusCode(200);
        }

        assertThat(lastUse(client + "/keys")).isEqualTo(first);
        assertThat(text("select xmin::text from api_key where client_id = '" + idOf(client) + "'"))
                .isEqualTo(version);
    }

    @Test
    void athletes_of_a_deleted_client_stay_with_those_whom_they_were_granted() {
        var client = client();
        var key = key(client, "\"athlete:read\",\"athlete:write\"").jsonPath().getString("key");
        var athlete = created(call(key, LEAST).post("/v1/athletes"));
        call(key, "{\"grantee\":\"user:heir\",\"scopes\":[\"athlete:read\"]}")
                .post(athlete + "/grants")
                .then()
                .statusCode(201);

        asAdmin().delete(client).then().statusCode(204);

        problem(with(key).get(athlete), 401, "unauthorized");
        Tokens.as("heir").get(athlete).then().statusCode(200);
    }

    private static RequestSpecification call(String key, String body) {
        return with(key).contentType("application/json").body(body);
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Noted without the request waiting for it, so a moment later. */
    private static String lastUse(String keys) {
        for (int look = 0; look < 100; look++) {
            var use = asAdmin().get(keys).jsonPath().getString("items[0].lastUsedAt");
            if (use != null) {
                return use;
            }
            LockSupport.parkNanos(20_000_000);
        }
        return null;
    }

    @Test
    void an_unused_key_has_no_last_use() {
        var made = key(client(), "\"plan:read\"");

        asAdmin().get(made.header("Location")).then().body("lastUsedAt", nullValue());
    }

    private static String client() {
        return json("{\"name\":\"c\"}").post("/v1/clients").header("Location");
    }

    private static Response key(String client, String scopes) {
        var answer = json("{\"name\":\"k\",\"scopes\":[" + scopes + "]}").post(client + "/keys");
        answer.then()
                .statusCode(201)
                .body("id", notNullValue())
                .body("key", matchesPattern("tdm_.{12}_.{43}"));
        return answer;
    }
}
