package dev.tandem.platform;

import static io.restassured.RestAssured.given;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import org.junit.jupiter.api.Test;

/** The OpenAPI document says of requests what the binder does with them. */
@QuarkusTest
class OpenApiSchemasTest {

    private static final String SCHEMAS = "components.schemas.";

    @Test
    void enums_are_kebab_case() {
        document().body(SCHEMAS + "BodyArea.enum", hasItem("upper-back"));
    }

    @Test
    void what_is_not_nullable_is_required_and_ranges_are_told() {
        document()
                .body(
                        SCHEMAS + "NewAthlete.required",
                        containsInAnyOrder("displayName", "birthDate", "timeZone"))
                .body(SCHEMAS + "NewAthlete.properties.emphasis.maximum", equalTo(1))
                .body(SCHEMAS + "PageGoalView.required", containsInAnyOrder("items"));
    }

    @Test
    void rules_across_fields_are_no_fields() {
        document().body(SCHEMAS + "NewRaceGoal.properties", not(hasKey("withinReach")));
    }

    @Test
    void members_of_a_family_have_their_kind() {
        document()
                .body(SCHEMAS + "NewGoal.discriminator.propertyName", equalTo("kind"))
                .body(
                        SCHEMAS + "NewGoal.discriminator.mapping.race",
                        equalTo("#/components/schemas/NewRaceGoal"))
                .body(
                        SCHEMAS + "NewRaceGoal.required",
                        containsInAnyOrder("kind", "date", "distanceMeters"))
                .body(SCHEMAS + "NewRaceGoal.properties.kind.enum", containsInAnyOrder("race"));
    }

    @Test
    void a_merge_patch_has_all_fields_and_requires_none() {
        document()
                .body(SCHEMAS + "NewGoalPatch.required", nullValue())
                .body(SCHEMAS + "NewGoalPatch.properties", hasKey("targetSeconds"))
                .body(SCHEMAS + "NewGoalPatch.properties", hasKey("targetKg"))
                .body("components.schemas", not(hasKey("MergePatch")));
    }

    private static ValidatableResponse document() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
