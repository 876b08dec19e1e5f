package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.TestDatabase;
import dev.tandem.faults.Burst.Answer;
import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiStory.Step;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.Client;
import dev.tandem.fixture.ServedContract;
import dev.tandem.fixture.Tokens;
import dev.tandem.platform.security.Scopes;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What people tell of themselves and what opens doors is in no log line, no metric and no problem
 * document: not when all goes well, not when requests are wrong, and not when the service fails.
 */
@QuarkusTest
@TestProfile(Faulty.class)
class PlantedValuesTest {

    private final Planted planted = new Planted();
    private final List<Call> calls = new ArrayList<>();
    private Client owner;

    @Test
    void nothing_planted_is_found_in_logs_metrics_and_problems() throws Exception {
        try (var log = CapturedLog.begin()) {
            owner = Client.with(withoutAdmin());
            planted.add(owner.key());
            walkAll();
            spoilAll();
            useWrongCredentials();
            violateConstraint();
            loseDatabase();

            var metrics = Burst.one(Call.get("/q/metrics")).body();

            assertThat(metrics).contains("http_server_requests_seconds_count");
            assertThat(metrics).doesNotContainPattern("uri=\"[^\"]*\\p{XDigit}{8}-");
            assertThat(planted.keptIn(metrics)).isEmpty();
            assertThat(log.lines())
                    .anyMatch(line -> line.contains("The database is away"))
                    .anyMatch(line -> line.contains("Request failed"))
                    .anyMatch(line -> line.contains("PATCH /v1/athletes/"))
                    .allSatisfy(line -> assertThat(planted.keptIn(line)).as(line).isEmpty());
        }
    }

    private void walkAll() throws IOException {
        var walk = new ApiWalk(ServedContract.read(), owner::request);
        for (var plain : ApiStory.steps()) {
            var step = Planted.in(plain);
            note(step, walk);
            var answer = walk.take(step, Map.of("Idempotency-Key", "Zqx" + UUID.randomUUID()));
            if (step.operation().equals("createKey")) {
                planted.add(answer.jsonPath().getString("key"));
            }
            if (step.operation().equals("createCalendarLink")) {
                planted.add(answer.jsonPath().getString("url").replaceFirst(".*/", ""));
            }
        }
    }

    private void note(Step step, ApiWalk walk) {
        if (step.body().isEmpty()) {
            return;
        }
        var path = walk.targetOf(step);
        var body = walk.bodyOf(step);
        var call =
                walk.isBy("post", step)
                        ? Call.post(path, body)
                        : walk.isBy("put", step) ? Call.put(path, body) : Call.patch(path, body);
        var mine = call.as(walk.keyOf(step, owner.key()));
        var etag = walk.isBy("post", step) ? "*" : walk.etagFor(step);
        calls.add(etag == null ? mine : mine.with("If-Match", etag));
    }

    private void spoilAll() {
        var spoiled = new ArrayList<Call>();
        for (var call : calls) {
            for (var body : Planted.spoiled(call.body())) {
                spoiled.add(call.saying(body).with("Idempotency-Key", "Zqx" + UUID.randomUUID()));
            }
        }
        assertThat(spoiled).hasSizeGreaterThan(300);
        for (int from = 0; from < spoiled.size(); from += 40) {
            var answers = Burst.of(spoiled.subList(from, Math.min(spoiled.size(), from + 40)));
            assertThat(answers).allMatch(answer -> answer.status() < 500);
            assertClean(answers);
        }
    }

    private void useWrongCredentials() {
        var token = Tokens.of("Zqx-user", Tokens.ALL);
        planted.add(token.substring(token.length() - 40));
        var secret = "Zqx" + "a".repeat(40);
        assertClean(
                Burst.of(
                        List.of(
                                Call.get("/v1/athletes")
                                        .with("Authorization", "Bearer " + token + "x"),
                                Call.get("/v1/athletes").with("Authorization", "Bearer " + token),
                                Call.get("/v1/clients").with("Authorization", "Bearer " + token),
                                Call.get("/v1/athletes").as("tdm_ZqxZqxZqxZq_" + secret),
                                Call.get("/v1/athletes?cursor=Zqx&limit=Zqx"),
                                Call.get("/v1/exercises?muscle=Zqx&level=Zqx"),
                                Call.get("/v1/athletes").with("Idempotency-Key", "Zqx key"),
                                Call.post("/v1/clients", "{\"name\":\"ZqxName\"}")
                                        .with("Idempotency-Key", "Zqx key"),
                                Call.get("/v1/calendars/" + secret + ".ics"),
                                Call.delete("/v1/calendars/" + secret + ".ics"))));
    }

    /** A rule of the database that only a planted name breaks: a failure that nobody foresaw. */
    private void violateConstraint() throws SQLException {
        execute(
                "alter table client add constraint unforeseen check (name <> 'ZqxUnforeseen') not"
                        + " valid");
        try {
            var answer = Burst.one(Call.post("/v1/clients", "{\"name\":\"ZqxUnforeseen\"}"));
            assertThat(answer.status()).isEqualTo(500);
            assertClean(List.of(answer));
        } finally {
            execute("alter table client drop constraint unforeseen");
        }
    }

    private void loseDatabase() throws InterruptedException {
        var begun = Burst.begin(calls.size(), calls::get);
        Faulty.line().cut();
        assertClean(Burst.ended(begun));
        var answers = Burst.of(calls);
        Burst.assertUnavailable(answers, java.time.Duration.ofSeconds(10));
        assertClean(answers);
        Faulty.line().mend();
        while (Burst.one(Call.get("/q/health/ready")).status() != 200) {
            Thread.sleep(50);
        }
    }

    private void assertClean(List<Answer> answers) {
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 400)
                .allSatisfy(
                        answer ->
                                assertThat(planted.foundIn(answer.body()))
                                        .as("%s: %s", answer.call(), answer.body())
                                        .isEmpty());
    }

    private static void execute(String statement) throws SQLException {
        try (var admin = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
                var change = admin.createStatement()) {
            change.execute(statement);
        }
    }

    private static String[] withoutAdmin() {
        return Scopes.ALL.stream()
                .filter(scope -> !scope.equals(Scopes.ADMIN))
                .toArray(String[]::new);
    }
}
