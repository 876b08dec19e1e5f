package dev.tandem.platform;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** How tests of the edge call the service. */
final class Calls {

    static final String KEY = "bootstrap-key-of-tests";

    private Calls() {}

    static RequestSpecification asAdmin() {
        return given().header("X-API-Key", KEY);
    }

    static RequestSpecification json(String body) {
        return asAdmin().contentType("application/json").body(body);
    }
}
