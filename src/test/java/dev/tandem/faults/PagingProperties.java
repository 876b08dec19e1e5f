package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.Api;
import dev.tandem.fixture.Client;
import dev.tandem.platform.Calls;
import dev.tandem.platform.security.Scopes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * While a list is read page by page and others add to it and delete from it, whatever is there the
 * whole time is seen once, in the order of the list.
 */
@QuarkusTest
class PagingProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final HashSet<String> used = new HashSet<>();
    private Client reader = new Client("", "", Calls.KEY);

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "goals, 1",
        "goals, 2",
        "benchmarks, 3",
        "limitations, 4",
        "sessions, 5",
        "sessions, 6",
        "check-ins, 7",
        "check-ins, 8",
        "sweat-tests, 9",
        "grants, 10",
        "calendar-links, 11",
        "athletes, 12",
        "clients, 13",
        "held, 14",
        "squad, 15",
        "keys, 16"
    })
    void what_stays_is_seen_once_and_in_order(String kind, long seed) {
        var random = new Random(seed);
        var list = begin(kind);
        var made = new ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            made.add(add(kind, list, random));
        }
        var before = all(list);
        assertThat(before).hasSizeGreaterThanOrEqualTo(9);

        var seen = readWhile(kind, list, made, random);

        var after = all(list);
        var kept = new ArrayList<>(before);
        kept.retainAll(new HashSet<>(after));
        assertThat(kept).as("enough stays to look at").hasSizeGreaterThan(2);
        assertThat(seen).doesNotHaveDuplicates();
        seen.retainAll(new HashSet<>(kept));
        assertThat(seen).isEqualTo(kept);
        after.retainAll(new HashSet<>(kept));
        assertThat(after).isEqualTo(kept);
    }

    private List<String> readWhile(String kind, String list, List<String> made, Random random) {
        var seen = new ArrayList<String>();
        var atLeast = kind.equals("clients") ? 50 : 1;
        var next = list + "?limit=" + atLeast;
        for (int page = 0; page < 100; page++) {
            var answer = Burst.one(Call.get(next).as(reader.key()));
            seen.addAll(ids(answer));
            var cursor = JsonPath.from(answer.body()).getString("nextCursor");
            if (cursor == null) {
                return seen;
            }
            next = list + "?limit=" + (atLeast + random.nextInt(3)) + "&cursor=" + cursor;
            if (page < 6 && random.nextBoolean()) {
                made.add(add(kind, list, random));
            }
            if (random.nextInt(3) > 0 && made.size() > 5 && !kind.equals("keys")) {
                var path = made.remove(random.nextInt(made.size()));
                assertThat(Burst.one(Call.delete(path)).status()).as(path).isEqualTo(204);
            }
        }
        throw new AssertionError("the list does not end");
    }

    /** The list, empty or with what others have in it. */
    private String begin(String kind) {
        return switch (kind) {
            case "athletes" -> {
                reader = Client.with("athlete:write", "athlete:read");
                yield "/v1/athletes";
            }
            case "clients" -> "/v1/clients";
            case "keys" ->
                    Api.created(Calls.json("{\"name\":\"a\"}").post("/v1/clients")) + "/keys";
            case "held", "squad" -> {
                reader = Client.with(Scopes.READINESS_READ, Scopes.PLAN_READ, Scopes.ATHLETE_READ);
                yield kind.equals("held") ? "/v1/grants" : "/v1/squad/today";
            }
            default -> Api.athlete() + "/" + kind;
        };
    }

    /** The path of one more, which is somewhere in the list. */
    private String add(String kind, String list, Random random) {
        var date = DAY.plusDays(random.nextInt(200));
        return switch (kind) {
            case "goals" -> made(list, "{\"kind\":\"general\"}");
            case "benchmarks" ->
                    made(
                            list,
                            "{\"kind\":\"run\",\"date\":\"%s\",\"distanceMeters\":5000,\"durationSeconds\":1330}"
                                    .formatted(date));
            case "limitations" ->
                    made(
                            list,
                            "{\"area\":\"foot\",\"severity\":1,\"since\":\"%s\"}".formatted(date));
            case "sessions" ->
                    made(
                            list,
                            "{\"kind\":\"run\",\"startedAt\":\"%sT%02d:00:00Z\",\"durationSeconds\":600}"
                                    .formatted(
                                            date.minusDays(random.nextInt(3)), random.nextInt(3)));
            case "check-ins" -> checkIn(list, random);
            case "sweat-tests" ->
                    made(
                            list,
                            "{\"date\":\"%s\",\"durationMinutes\":60,\"massBeforeKg\":62.5,\"massAfterKg\":61.9,\"fluidMl\":300}"
                                    .formatted(date));
            case "grants" ->
                    made(
                            list,
                            "{\"grantee\":\"user:%d\",\"scopes\":[\"plan:read\"]}"
                                    .formatted(random.nextInt(1_000_000)));
            case "calendar-links" -> made(list, "{\"name\":\"My phone\"}");
            case "keys" -> made(list, "{\"name\":\"k\",\"scopes\":[\"plan:read\"]}");
            case "athletes" -> made(list, Api.LEAST);
            case "clients" -> made(list, "{\"name\":\"c\"}");
            case "held", "squad" -> granted();
            default -> throw new AssertionError(kind);
        };
    }

    /** An athlete that is granted to whoever reads the list; deleting it takes it from the list. */
    private String granted() {
        var athlete = Api.athlete();
        made(
                athlete + "/grants",
                "{\"grantee\":\"%s\",\"scopes\":[\"readiness:read\",\"plan:read\",\"athlete:read\"]}"
                        .formatted(reader.subject()));
        return athlete;
    }

    private String checkIn(String list, Random random) {
        for (int tries = 0; tries < 1_000; tries++) {
            var path = list + "/" + DAY.plusDays(random.nextInt(200));
            if (Burst.one(Call.get(path)).status() == 404 && used.add(path)) {
                assertThat(Burst.one(Call.put(path, "{\"mood\":4}")).status()).isEqualTo(201);
                return path;
            }
        }
        throw new AssertionError("no free day");
    }

    private String made(String list, String body) {
        var answer =
                Burst.one(
                        Call.post(list, body)
                                .as(list.equals("/v1/athletes") ? reader.key() : Calls.KEY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location");
    }

    private List<String> all(String list) {
        var all = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var answer = Burst.one(Call.get(list + "?limit=200" + cursor).as(reader.key()));
            all.addAll(ids(answer));
            cursor = JsonPath.from(answer.body()).getString("nextCursor");
            cursor = cursor == null ? null : "&cursor=" + cursor;
        }
        return all;
    }

    private static List<String> ids(Burst.Answer answer) {
        assertThat(answer.status()).as("%s: %s", answer.call(), answer.body()).isEqualTo(200);
        var items = JsonPath.from(answer.body());
        for (var name : List.of("id", "athleteId", "date")) {
            List<String> ids = items.getList("items." + name);
            if (!ids.contains(null)) {
                return ids;
            }
        }
        throw new AssertionError(answer.body());
    }
}
