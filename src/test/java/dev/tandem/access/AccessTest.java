package dev.tandem.access;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

@QuarkusTest
class AccessTest {

    @Inject AgroalDataSource database;

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
