package dev.tandem.platform;

import static io.restassured.RestAssured.given;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** How tests of the edge call the service, and what every refusal looks like. */
public final class Calls {

    public static final String KEY = "bootstrap-key-of-tests";
    public static final String PROBLEM = "application/problem+json";

    private Calls() {}

    public static RequestSpecification with(String key) {
        return given().header("X-API-Key", key);
    }

    public static RequestSpecification asAdmin() {
        return with(KEY);
    }

    public static RequestSpecification json(String body) {
        return asAdmin().contentType("application/json").body(body);
    }

    public static RequestSpecification patch(String body) {
        return asAdmin().contentType("application/merge-patch+json").body(body);
    }

    /** The answer is a whole problem document of that status and type, and gives nothing away. */
    public static ValidatableResponse problem(Response answer, int status, String type) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith(PROBLEM))
                .header("X-Request-Id", matchesPattern("[!-~]{1,128}"))
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")))
                .body("requestId", equalTo(answer.getHeader("X-Request-Id")))
                .body(not(containsString("dev.tandem.")))
                .body(not(containsString("Exception")))
                .body(not(containsString("jackson")));
    }
}
