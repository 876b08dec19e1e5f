package dev.tandem.faults;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.TestDatabase;
import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.Api;
import dev.tandem.fixture.Client;
import dev.tandem.fixture.Tokens;
import dev.tandem.platform.security.Scopes;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The database goes away in every way that it can, and comes back. */
@QuarkusTest
@TestProfile(Faulty.class)
class LostDatabaseTest {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration BACK = Duration.ofSeconds(10);
    private static final int MANY = 300;

    private String path;
    private List<Call> allSorts;

    @BeforeEach
    void prepare() {
        path = Api.athlete();
        allSorts = allSorts();
    }

    @AfterEach
    void mend() {
        Faulty.line().mend();
        awaitRecovery();
    }

    @Test
    void a_database_that_is_stopped_is_told_of_at_once_and_forgotten_when_it_is_back() {
        Faulty.line().cut();

        staysUnavailable();
        Faulty.line().mend();

        assertThat(awaitRecovery()).isLessThan(BACK);
        assertAllWell();
    }

    @Test
    void a_database_that_hangs_is_told_of_within_three_seconds() {
        Faulty.line().hush();

        staysUnavailable();
        Faulty.line().mend();

        assertThat(awaitRecovery()).isLessThan(BACK);
        assertAllWell();
    }

    @Test
    void after_a_failover_no_request_meets_a_dead_connection() throws InterruptedException {
        Thread.sleep(1_000);
        Faulty.line().drop();

        assertThat(Burst.statuses(Burst.of(20, Call.get(path)))).isEqualTo(Map.of(200, 20L));
    }

    @Test
    void a_transaction_that_the_database_gave_up_is_as_if_it_had_never_been() throws Exception {
        var key = UUID.randomUUID().toString();
        var call =
                Call.post(path + "/goals", "{\"kind\":\"general\"}").with("Idempotency-Key", key);
        try (var holder = LockedAthleteTest.holding(path)) {
            var waiting = Burst.begin(1, i -> call);
            Thread.sleep(500);
            killAll();
            Burst.assertUnavailable(Burst.ended(waiting), SOON);
            holder.rollback();
        }
        awaitRecovery();

        var again = Burst.one(call);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEmpty();
        assertThat(asAdmin().get(path + "/goals").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void what_was_cut_off_in_the_middle_can_be_sent_again_and_happens_once() throws Exception {
        var paths = IntStream.range(0, 10).mapToObj(i -> Api.athlete()).toList();
        var calls = new ArrayList<Call>();
        for (int i = 0; i < 100; i++) {
            calls.add(
                    Call.post(paths.get(i % 10) + "/goals", "{\"kind\":\"general\"}")
                            .with("Idempotency-Key", UUID.randomUUID().toString()));
        }
        var begun = Burst.begin(100, calls::get);
        begun.getFirst().join();
        Faulty.line().cut();
        assertThat(Burst.ended(begun))
                .allSatisfy(
                        answer -> {
                            assertThat(answer.status()).as(answer.body()).isIn(201, 503);
                            assertThat(answer.took()).isLessThan(SOON);
                        });
        Faulty.line().mend();
        awaitRecovery();

        assertThat(Burst.statuses(Burst.of(calls))).isEqualTo(Map.of(201, 100L));
        for (var athlete : paths) {
            assertThat(asAdmin().get(athlete + "/goals").jsonPath().getList("items")).hasSize(10);
        }
    }

    private void staysUnavailable() {
        Burst.assertUnavailable(Burst.of(64, i -> allSorts.get(i % allSorts.size())), SOON);
        var threads = threads();
        for (int wave = 0; wave < 3; wave++) {
            Burst.assertUnavailable(Burst.of(MANY, i -> allSorts.get(i % allSorts.size())), SOON);
        }
        assertThat(threads()).isLessThan(threads + 50);
        assertThat(Burst.one(Call.get("/q/health/live")).status()).isEqualTo(200);
        assertThat(Burst.one(Call.get("/q/health/ready")).status()).isEqualTo(503);
    }

    private void assertAllWell() {
        assertThat(Burst.one(Call.get("/q/health/ready")).status()).isEqualTo(200);
        assertThat(Burst.of(allSorts))
                .allSatisfy(answer -> assertThat(answer.status()).isBetween(200, 299));
    }

    /** By all kinds of credentials, reading and writing. */
    private List<Call> allSorts() {
        var client = Client.with(Scopes.ATHLETE_READ, Scopes.ATHLETE_WRITE, Scopes.PLAN_READ);
        var own = Api.created(client.json(Api.LEAST).post("/v1/athletes"));
        var user = "Bearer " + Tokens.of("user-" + UUID.randomUUID(), Tokens.ALL);
        var today = LocalDate.now(ZoneOffset.UTC);
        var feed = json("{\"name\":\"My phone\"}").post(path + "/calendar-links").jsonPath();
        var key = UUID.randomUUID().toString();
        return List.of(
                Call.get(own).as(client.key()),
                Call.patch(own, "{\"bodyMassKg\":70}").as(client.key()),
                Call.get("/v1/exercises").as(client.key()),
                Call.get("/v1/athletes").with("Authorization", user),
                Call.get(path),
                Call.get(path + "/today"),
                Call.get(path + "/export"),
                Call.get("/v1/clients"),
                Call.put(path + "/check-ins/" + today, "{\"mood\":4}"),
                Call.post(path + "/goals", "{\"kind\":\"general\"}"),
                Call.post(path + "/goals", "{\"kind\":\"general\"}").with("Idempotency-Key", key),
                Call.post(path + "/plans", "{\"weeks\":2,\"replace\":true}"),
                Call.get(feed.getString("url").replaceFirst("^https?://[^/]*", "")));
    }

    private Duration awaitRecovery() {
        var start = System.nanoTime();
        var wanted = Call.get(path);
        while (Burst.one(wanted).status() != 200) {
            assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(30).toNanos());
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** As an administrator of the database would, or a server that runs out of memory. */
    private static void killAll() throws SQLException {
        try (var admin = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
                var kill =
                        admin.prepareStatement(
                                "select pg_terminate_backend(pid) from pg_stat_activity"
                                        + " where application_name = 'tandem'")) {
            kill.executeQuery();
        }
    }
}
