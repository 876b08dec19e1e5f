package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.TestDatabase;
import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.Api;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An athlete whose rows somebody holds, as a long transaction does, is a matter of their own. */
@QuarkusTest
class LockedAthleteTest {

    /** Long after the lock is given up as lost, and long before anything else gives up. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final Duration AS_EVER = Duration.ofSeconds(12);

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void others_are_answered_as_ever_while_thirty_wait_for_a_locked_athlete() throws Exception {
        var locked = Api.athleteWhoTrainsToday();
        var others = IntStream.range(0, 8).mapToObj(i -> Api.athleteWhoTrainsToday()).toList();
        var writes = writes(locked);
        try (var holder = holding(locked)) {
            var waiting = Burst.begin(30, i -> writes.get(i % writes.size()));
            Thread.sleep(300);

            var answered =
                    Burst.of(
                            64,
                            i ->
                                    i % 2 == 0
                                            ? Call.get(others.get(i % 8) + "/today")
                                            : Call.put(checkIn(others.get(i % 8)), "{\"mood\":4}"));

            assertThat(answered)
                    .allSatisfy(
                            answer -> {
                                assertThat(answer.status()).isIn(200, 201);
                                assertThat(answer.took()).isLessThan(AS_EVER);
                            });
            Burst.assertUnavailable(Burst.ended(waiting), BOUND);
            holder.rollback();
        }
        assertThat(Burst.statuses(Burst.of(List.of(writes.getFirst())))).isEqualTo(Map.of(200, 1L));
    }

    @Test
    void who_waits_gets_through_when_the_lock_is_given_back_in_time() throws Exception {
        var locked = Api.athleteWhoTrainsToday();
        try (var holder = holding(locked)) {
            var waiting =
                    Burst.begin(30, i -> Call.patch(locked, "{\"bodyMassKg\":" + (60 + i) + "}"));
            Thread.sleep(500);
            holder.rollback();

            assertThat(Burst.statuses(Burst.ended(waiting))).isEqualTo(Map.of(200, 30L));
        }
    }

    private List<Call> writes(String path) {
        return List.of(
                Call.patch(path, "{\"bodyMassKg\":70}"),
                Call.post(path + "/goals", "{\"kind\":\"general\"}"),
                Call.put(checkIn(path), "{\"sleepHours\":7}"),
                Call.post(path + "/plans", "{\"weeks\":2,\"replace\":true}"));
    }

    private String checkIn(String path) {
        return path + "/check-ins/" + today;
    }

    /** A transaction that holds the athlete's row. */
    static Connection holding(String path) throws SQLException {
        var connection = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
        connection.setAutoCommit(false);
        try (var lock =
                connection.prepareStatement(
                        "select 1 from athlete where id = ?::uuid for update")) {
            lock.setString(1, path.replaceAll(".*/", ""));
            lock.executeQuery();
        }
        return connection;
    }
}
