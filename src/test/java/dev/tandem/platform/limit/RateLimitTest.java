package dev.tandem.platform.limit;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.util.Map;

/**
 * With little allowed, so that it is used up soon; what it is of comes back too slowly to matter.
 */
@QuarkusTest
@TestProfile(RateLimitTest.Little.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitTest {

    public static class Little implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tandem.rate-limit.enabled", "true",
                    "tandem.rate-limit.window", "3600s",
                    "tandem.rate-limit.requests", "5",
                    "tandem.rate-limit.failures", "3");
        }
    }

    @Test
    @Order(1)
    void a_credential_may_so_much_and_is_told_what_is_left() {
        var user = Tokens.of("busy", Tokens.ALL);
        for (int left = 4; left >= 0; left--) {
            Tokens.bearing(user)
                    .get("/v1/exercises?limit=1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"credential\";q=5;w=3600"))
                    .header("RateLimit", matchesPattern("\"credential\";r=" + left + ";t=\\d+"));
        }

        problem(Tokens.bearing(user).get("/v1/exercises?limit=1"), 429, "too-many-requests")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", matchesPattern("\"credential\";r=0;t=\\d+"));
        Tokens.as("idle").get("/v1/exercises?limit=1").then().statusCode(200);
    }

    @Test
    @Order(2)
    void refusals_count_too() {
        for (int i = 0; i < 5; i++) {
            problem(
                    Tokens.bearing(Tokens.of("poor", "plan:read")).get("/v1/clients"),
                    403,
                    "forbidden");
        }

        problem(
                Tokens.bearing(Tokens.of("poor", "plan:read")).get("/v1/clients"),
                429,
                "too-many-requests");
    }

    @Test
    @Order(3)
    void an_address_may_fail_less_often_and_good_credentials_from_it_go_on() {
        for (int i = 0; i < 3; i++) {
            problem(with("wrong").get("/v1/exercises"), 401, "unauthorized");
        }

        problem(with("wrong").get("/v1/exercises"), 429, "too-many-requests")
                .header("Retry-After", matchesPattern("[1-9]\\d*"));
        problem(Tokens.bearing("wrong").get("/v1/exercises"), 429, "too-many-requests");
        problem(
                with("wrong").header("X-Forwarded-For", "203.0.113.7").get("/v1/exercises"),
                429,
                "too-many-requests");
        asAdmin().get("/v1/exercises?limit=1").then().statusCode(200);
        problem(given().get("/v1/exercises"), 401, "unauthorized").header("RateLimit", nullValue());
    }

    @Test
    void an_ipv6_customer_is_one_address() {
        assertThat(Addresses.networkOf("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Addresses.networkOf("2001:db8:1:2::1"))
                .isNotEqualTo(Addresses.networkOf("2001:db8:1:3::1"));
        assertThat(Addresses.networkOf("192.0.2.1")).isNotEqualTo(Addresses.networkOf("192.0.2.2"));
    }
}
