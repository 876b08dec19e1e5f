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
                .body(SCHEMAS + "NewPeak.required", containsInAnyOrder("name", "heightMeters"))
                .body(SCHEMAS + "NewPeak.properties.heightMeters.maximum", equalTo(9000))
                .body(SCHEMAS + "PagePeakView.required", containsInAnyOrder("items"));
    }

    @Test
    void rules_across_fields_are_no_fields() {
        document().body(SCHEMAS + "Span.properties", not(hasKey("inOrder")));
    }

    @Test
    void members_of_a_family_have_their_kind() {
        document()
                .body(SCHEMAS + "Route.discriminator.propertyName", equalTo("kind"))
                .body(
                        SCHEMAS + "Route.discriminator.mapping.ridge",
                        equalTo("#/components/schemas/Ridge"))
                .body(SCHEMAS + "Ridge.required", containsInAnyOrder("kind", "lengthMeters"))
                .body(SCHEMAS + "Ridge.properties.kind.enum", containsInAnyOrder("ridge"));
    }

    @Test
    void a_merge_patch_requires_nothing() {
        document()
                .body(SCHEMAS + "NewPeakPatch.required", nullValue())
                .body(SCHEMAS + "NewPeakPatch.properties", hasKey("heightMeters"))
                .body(SCHEMAS, not(hasKey("MergePatch")));
    }

    private static ValidatableResponse document() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
