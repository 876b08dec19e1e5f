package dev.tandem.platform;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

@QuarkusTest
class PagingTest {

    @Test
    void pages_show_everything_once_while_more_is_added() {
        var before = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            before.add(add());
        }
        var seen = new ArrayList<String>();
        var answer = asAdmin().get("/v1/peaks?limit=2");
        while (true) {
            seen.addAll(answer.jsonPath().getList("items.id"));
            assertThat(answer.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(2);
            if (cursor(answer) == null) {
                break;
            }
            add();
            assertThat(answer.header("Link"))
                    .endsWith(">; rel=\"next\"")
                    .contains("limit=2")
                    .contains(cursor(answer));
            answer =
                    asAdmin()
                            .urlEncodingEnabled(false)
                            .get(answer.header("Link").replaceAll("^<|>.*$", ""));
            if (seen.size() > 200) {
                throw new AssertionError("the list does not end");
            }
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
        assertThat(answer.header("Link")).isNull();
    }

    @Test
    void a_cursor_is_good_for_its_own_list_and_filter_only() {
        add();
        add();
        var cursor = cursor(asAdmin().get("/v1/peaks?limit=1&area=knee"));

        asAdmin().get("/v1/peaks?limit=5&area=knee&cursor=" + cursor).then().statusCode(200);
        foreign("/v1/peaks?limit=1&cursor=" + cursor);
        foreign("/v1/peaks?limit=1&area=hip&cursor=" + cursor);
        foreign("/v1/clients?limit=1&area=knee&cursor=" + cursor);
        foreign("/v1/peaks?area=knee&cursor=" + cursor.substring(1));
        foreign("/v1/peaks?area=knee&cursor=" + cursor.substring(0, cursor.length() - 1));
        foreign("/v1/peaks?area=knee&cursor=bm9wZQ");
        foreign("/v1/peaks?area=knee&cursor=%00%F0%9F%8F%83");
    }

    private static void foreign(String path) {
        problem(asAdmin().urlEncodingEnabled(false).get(path), 400, "invalid-input")
                .body("errors[0].parameter", equalTo("cursor"));
    }

    private static String add() {
        return json("{\"name\":\"a\",\"heightMeters\":7}")
                .post("/v1/peaks")
                .jsonPath()
                .getString("id");
    }

    private static String cursor(Response answer) {
        return answer.jsonPath().getString("nextCursor");
    }
}
