package dev.tandem.limitation;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.Parts;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LimitationResourceTest {
    private static final String KNEE =
            "{\"area\":\"knee\",\"severity\":4,\"since\":\"2026-11-10\",\"until\":\"2026-12-20\",\"forbids\":[\"impact\",\"deep-knee-flexion\"]}";

    @Test
    void a_limitation_lives_and_ends_like_any_part() {
        Parts.live("limitations", KNEE, "{\"severity\":2}");
        Parts.absent("limitations", KNEE);
        Parts.paged("limitations", KNEE);
    }

    @Test
    void a_limitation_is_kept_as_it_was_told() {
        asAdmin()
                .get(created(json(KNEE).post(athlete() + "/limitations")))
                .then()
                .body("area", equalTo("knee"))
                .body("severity", equalTo(4))
                .body("since", equalTo("2026-11-10"))
                .body("until", equalTo("2026-12-20"))
                .body("forbids", contains("impact", "deep-knee-flexion"));
    }

    @Test
    void a_limitation_may_be_open_and_forbid_nothing() {
        var open = "{\"area\":\"foot\",\"severity\":0,\"since\":\"2026-11-10\"}";

        json(open)
                .post(athlete() + "/limitations")
                .then()
                .statusCode(201)
                .body("until", nullValue())
                .body("forbids", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "area | \"tail\" | /area",
                "area | null | /area",
                "severity | -1 | /severity",
                "severity | 11 | /severity",
                "severity | 3.5 | /severity",
                "severity | null | /severity",
                "since | \"2026-12-21\" | /until",
                "since | null | /since",
                "until | \"2026-11-09\" | /until",
                "until | \"2026-11-31\" | /until",
                "forbids | [\"fun\"] | /forbids/0",
                "forbids | [\"grip\",\"grip\"] | /forbids/1",
                "forbids | \"grip\" | /forbids",
            })
    void a_wrong_value_is_blamed_where_it_stands(String field, String value, String pointer) {
        var limitations = athlete() + "/limitations";
        var wrong =
                KNEE.replaceFirst(
                        "\"" + field + "\":(\\[[^]]*]|[^,}]+)", "\"" + field + "\":" + value);

        assertThat(blamed(json(wrong).post(limitations))).containsExactly(pointer);
        var item = created(json(KNEE).post(limitations));
        assertThat(blamed(patch("{\"%s\":%s}".formatted(field, value)).patch(item)))
                .containsExactly(pointer);
        assertThat(blamed(patch("{\"sinse\":1}").patch(item))).containsExactly("/sinse");
        asAdmin().get(limitations).then().body("items.size()", equalTo(1));
    }
}
