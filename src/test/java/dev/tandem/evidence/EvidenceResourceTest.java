package dev.tandem.evidence;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.domain.science.Evidence;
import dev.tandem.domain.unit.Kebab;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Map;

@QuarkusTest
class EvidenceResourceTest {

    @Test
    void a_piece_of_evidence_says_what_was_found_where_and_how_sure_it_is() {
        var spikes = Evidence.find("F9").orElseThrow();

        asAdmin()
                .get("/v1/evidence/F9")
                .then()
                .statusCode(200)
                .body("id", equalTo("F9"))
                .body("title", equalTo(spikes.title()))
                .body("finding", equalTo(spikes.finding()))
                .body("reference", equalTo(spikes.reference()))
                .body("doi", equalTo(spikes.doi()))
                .body("confidence", equalTo(Kebab.of(spikes.confidence())));
    }

    @Test
    void all_of_it_comes_page_by_page_in_the_order_of_the_topics() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page =
                    asAdmin()
                            .queryParam("limit", 37)
                            .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                            .get("/v1/evidence");
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen)
                .containsExactlyElementsOf(Evidence.all().stream().map(Evidence::id).toList());
    }

    @Test
    void it_can_be_kept_by_its_etag_and_what_is_unknown_is_not_found() {
        var etag = asAdmin().get("/v1/evidence/R20").header("ETag");

        asAdmin().header("If-None-Match", etag).get("/v1/evidence/R20").then().statusCode(304);
        problem(asAdmin().get("/v1/evidence/Z99"), 404, "not-found");
        problem(given().get("/v1/evidence/R20"), 401, "unauthorized");
    }
}
