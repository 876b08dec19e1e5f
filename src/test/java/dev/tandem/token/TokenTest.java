package dev.tandem.token;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Tokens.as;
import static dev.tandem.fixture.Tokens.bearing;
import static dev.tandem.fixture.Tokens.claims;
import static dev.tandem.fixture.Tokens.signed;
import static dev.tandem.platform.Calls.KEY;
import static dev.tandem.platform.Calls.problem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.fixture.Client;
import dev.tandem.fixture.Tokens;

import io.quarkus.test.junit.QuarkusTest;

import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class TokenTest {
    private final String subject = "user-" + UUID.randomUUID();

    @Test
    void a_user_makes_an_athlete_and_is_its_owner() {
        var athlete =
                created(
                        as(subject)
                                .contentType("application/json")
                                .body(LEAST)
                                .post("/v1/athletes"));

        as(subject).get(athlete).then().statusCode(200);
        as(subject).get("/v1/athletes").then().body("items.size()", equalTo(1));
        as(subject)
                .get("/v1/athletes/me")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ada"));
        problem(as("another-" + subject).get(athlete), 404, "not-found");
    }

    @Test
    void me_of_a_user_is_the_first_athlete_and_missing_as_long_as_there_is_none() {
        problem(as(subject).get("/v1/athletes/me/today"), 404, "not-found")
                .body("detail", containsString("POST /v1/athletes"));
        var first =
                created(
                        as(subject)
                                .contentType("application/json")
                                .body(LEAST)
                                .post("/v1/athletes"));
        created(as(subject).contentType("application/json").body(LEAST).post("/v1/athletes"));

        as(subject)
                .get("/v1/athletes/me")
                .then()
                .body("id", equalTo(first.substring("/v1/athletes/".length())));
    }

    @Test
    void a_grant_to_a_user_works_with_tokens() {
        var owner = Client.with("athlete:read", "athlete:write");
        var athlete = created(owner.json(LEAST).post("/v1/athletes"));
        owner.json("{\"grantee\":\"user:%s\",\"scopes\":[\"athlete:read\"]}".formatted(subject))
                .post(athlete + "/grants")
                .then()
                .statusCode(201);

        as(subject).get(athlete).then().statusCode(200);
        problem(as(subject).delete(athlete), 403, "forbidden");
        as(subject).get("/v1/grants").then().body("items.displayName", contains("Ada"));
    }

    @Test
    void scopes_come_from_scope_or_scp_and_those_of_others_mean_nothing() {
        bearing(Tokens.of(subject, "openid athlete:read profile"))
                .get("/v1/athletes")
                .then()
                .statusCode(200);
        problem(
                bearing(Tokens.of(subject, "openid athlete:write")).get("/v1/athletes"),
                403,
                "forbidden");
        for (Object scp : List.of("athlete:read plan:read", List.of("athlete:read", "plan:read"))) {
            var claims = claims(subject, "");
            claims.unsetClaim("scope");
            claims.setClaim("scp", scp);
            bearing(signed(claims))
                    .get("/v1/athletes")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        var claims = claims(subject, "");
        claims.setClaim("scope", Map.of("athlete:read", true));
        problem(bearing(signed(claims)).get("/v1/athletes"), 403, "forbidden");
    }

    @Test
    void an_administrator_may_come_with_a_token_too() {
        problem(bearing(Tokens.of(subject, Tokens.ALL)).get("/v1/clients"), 403, "forbidden");
        bearing(Tokens.of(subject, "admin")).get("/v1/clients").then().statusCode(200);
    }

    @Test
    void a_token_about_the_program_that_asked_for_it_is_a_clients() {
        var client = Client.with("athlete:write");
        var athlete = created(client.json(LEAST).post("/v1/athletes"));
        var claims = claims(client.id(), "athlete:read");
        claims.setClaim("client_id", client.id());

        bearing(signed(claims)).get(athlete).then().statusCode(200);
        claims.setSubject("unknown-program");
        claims.setClaim("client_id", "unknown-program");
        problem(bearing(signed(claims)).get(athlete), 401, "unauthorized");
    }

    @Test
    void a_user_is_no_client_of_the_same_name() {
        var client = Client.with("athlete:write");
        var athlete = created(client.json(LEAST).post("/v1/athletes"));

        problem(as(client.id()).get(athlete), 404, "not-found");
        problem(as("client:" + client.id()).get(athlete), 404, "not-found");
    }

    @Test
    void a_key_beside_a_token_goes_first() {
        as(subject).header("X-API-Key", KEY).get("/v1/clients").then().statusCode(200);
        problem(as(subject).header("X-API-Key", "wrong").get("/v1/athletes"), 401, "unauthorized");
    }

    @Test
    void a_minute_of_difference_between_clocks_is_borne() {
        var late = claims(subject, "athlete:read");
        late.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 600));
        late.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 30));
        bearing(signed(late)).get("/v1/athletes").then().statusCode(200);
        var early = claims(subject, "athlete:read");
        early.setNotBefore(NumericDate.fromSeconds(NumericDate.now().getValue() + 30));
        bearing(signed(early)).get("/v1/athletes").then().statusCode(200);
    }

    @Test
    void a_request_without_a_credential_is_told_which_there_are() {
        var answer = io.restassured.RestAssured.given().get("/v1/athletes");

        problem(answer, 401, "unauthorized")
                .header("WWW-Authenticate", containsString("ApiKey"))
                .header("WWW-Authenticate", containsString("Bearer"));
    }
}
