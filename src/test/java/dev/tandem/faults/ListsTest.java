package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.ServedContract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Every list of the OpenAPI document, at the end of a story in which most of them have items. */
@QuarkusTest
class ListsTest {

    private static final int MOST = 6;

    private final Map<String, String> cursors = new LinkedHashMap<>();

    @Test
    void pages_hold_what_the_list_holds_and_cursors_are_of_their_list() throws IOException {
        walkAllLists();

        assertThat(cursors).hasSizeGreaterThan(6);
        noneIsGoodForAnotherList();
        noneIsGoodForAnotherFilterOrWithALetterChanged();
    }

    private void walkAllLists() throws IOException {
        var contract = ServedContract.read();
        var walk = new ApiWalk(contract);
        for (var step : ApiStory.steps()) {
            if (step.operation().equals("deleteGrant")) {
                break;
            }
            walk.take(step);
        }
        contract.path("paths").properties().stream()
                .filter(path -> isPaged(path.getValue().path("get")))
                .map(path -> walk.pathOf(path.getKey()))
                .filter(path -> !path.contains("{"))
                .forEach(this::walkPages);
    }

    private void noneIsGoodForAnotherList() {
        for (var list : cursors.keySet()) {
            for (var other : cursors.entrySet()) {
                if (!list.equals(other.getKey())) {
                    refused(list + "?cursor=" + other.getValue());
                }
            }
        }
    }

    private void noneIsGoodForAnotherFilterOrWithALetterChanged() {
        cursors.forEach(
                (list, cursor) -> {
                    refused(list + "?colour=red&cursor=" + cursor);
                    var last = cursor.charAt(cursor.length() - 1);
                    var other = cursor.substring(0, cursor.length() - 1) + (char) (last ^ 1);
                    refused(list + "?cursor=" + other);
                    refused(list + "?cursor=" + cursor + "=");
                });
    }

    private static void refused(String path) {
        var answer = Burst.one(Call.get(path));
        assertThat(answer.status()).as(path).isEqualTo(400);
        assertThat(answer.body()).as(path).contains("\"parameter\":\"cursor\"");
    }

    /** One by one the pages hold what the whole list holds. */
    private void walkPages(String list) {
        var seen = new ArrayList<Object>();
        String cursor = null;
        do {
            var page =
                    Burst.one(
                            Call.get(
                                    list
                                            + "?limit=1"
                                            + (cursor == null ? "" : "&cursor=" + cursor)));
            seen.addAll(items(page));
            cursor = JsonPath.from(page.body()).getString("nextCursor");
            if (cursor != null) {
                cursors.put(list, cursor);
            }
        } while (cursor != null && seen.size() < MOST);
        assertThat(seen)
                .as(list)
                .isEqualTo(from(seen, items(Burst.one(Call.get(list + "?limit=200")))));
    }

    /** The whole list from what was seen first on: reading adds to the list of accesses. */
    private static List<Object> from(List<Object> seen, List<Object> all) {
        var first = seen.isEmpty() ? 0 : all.indexOf(seen.getFirst());
        return all.subList(first, Math.min(all.size(), first + MOST));
    }

    private static List<Object> items(Burst.Answer answer) {
        assertThat(answer.status()).as("%s: %s", answer.call(), answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body()).getList("items");
    }

    private static boolean isPaged(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("cursor"));
    }
}
