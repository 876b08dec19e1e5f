package dev.tandem.athlete;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Api.keyWith;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AthleteVisibilityTest {
    private static final String PATCH = "application/merge-patch+json";

    private String owner;
    private String stranger;

    @BeforeEach
    void two_clients() {
        owner = keyWith("athlete:read", "athlete:write");
        stranger = keyWith("athlete:read", "athlete:write");
    }

    @Test
    void who_made_an_athlete_and_the_administrator_see_it_nobody_else_does() {
        var path = created(json(owner, LEAST).post("/v1/athletes"));

        with(owner).get(path).then().statusCode(200);
        asAdmin().get(path).then().statusCode(200);
        problem(with(stranger).get(path), 404, "not-found");
        problem(with(stranger).get(path + "/export"), 404, "not-found");
        problem(
                with(stranger).contentType(PATCH).body("{\"bodyMassKg\":60}").patch(path),
                404,
                "not-found");
        problem(with(stranger).delete(path), 404, "not-found");
        for (var part : new String[] {"/goals", "/benchmarks", "/limitations"}) {
            with(owner).get(path + part).then().statusCode(200);
            problem(with(stranger).get(path + part), 404, "not-found");
        }
        problem(json(stranger, "{\"kind\":\"general\"}").post(path + "/goals"), 404, "not-found");
    }

    @Test
    void a_list_has_the_callers_own_athletes_only() {
        athlete();
        var path = created(json(owner, LEAST).post("/v1/athletes"));

        with(owner)
                .get("/v1/athletes")
                .then()
                .body("items.id", contains(path.replace("/v1/athletes/", "")));
        with(stranger).get("/v1/athletes").then().body("items", empty());
    }

    @Test
    void an_erased_athlete_stays_erased_for_the_former_owner_and_unknown_to_others() {
        var path = created(json(owner, LEAST).post("/v1/athletes"));
        with(owner).delete(path).then().statusCode(204).body(equalTo(""));

        with(owner).delete(path).then().statusCode(204);
        asAdmin().delete(path).then().statusCode(204);
        problem(with(stranger).delete(path), 404, "not-found");
        problem(with(owner).get(path), 404, "not-found");
    }

    @Test
    void no_cache_in_between_may_keep_what_is_said_of_anybody() {
        var path = created(json(owner, LEAST).post("/v1/athletes"));
        var caching = "Cache-Control";

        with(owner).get(path).then().header(caching, equalTo("private, no-cache"));
        for (var list : new String[] {"/v1/athletes", path + "/export", path + "/access-log"}) {
            with(owner).get(list).then().statusCode(200).header(caching, startsWith("no-store"));
        }
        with(stranger).get(path).then().statusCode(404).header(caching, equalTo("no-store"));
    }

    @Test
    void a_key_without_the_scope_may_not() {
        var path = created(json(owner, LEAST).post("/v1/athletes"));
        var reader = keyWith("athlete:read");

        problem(json(reader, LEAST).post("/v1/athletes"), 403, "forbidden");
        problem(with(reader).delete(path), 403, "forbidden");
        problem(with(keyWith("plan:read")).get("/v1/athletes"), 403, "forbidden");
    }

    private static RequestSpecification json(String key, String body) {
        return with(key).contentType("application/json").body(body);
    }
}
