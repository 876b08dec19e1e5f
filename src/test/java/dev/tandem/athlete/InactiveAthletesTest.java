package dev.tandem.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.Api;
import dev.tandem.platform.storage.Ids;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Athletes whom nobody has used for long, and what is left of those who are gone. */
@QuarkusTest
class InactiveAthletesTest {
    private static final Duration LONG = Duration.ofDays(1000);

    @Inject Retention retention;
    @Inject AgroalDataSource database;

    private String owner;
    private String pattern;

    @BeforeEach
    void somebody() {
        owner = "user:somebody-" + UUID.randomUUID();
    }

    @Test
    void whom_nobody_has_used_for_so_long_is_erased_and_nobody_else() throws SQLException {
        var unused = athleteOf(Duration.ofDays(1100));
        var young = athleteOf(Duration.ofDays(900));
        var used = athleteOf(Duration.ofDays(1100));
        recordAccess(used, Duration.ofDays(999));
        var usedOnce = athleteOf(Duration.ofDays(1100));
        recordAccess(usedOnce, Duration.ofDays(1001));

        retention.eraseUnusedFor(LONG);

        assertThat(mine("athlete where owner = '%s'")).containsExactlyInAnyOrder(young, used);
        assertThat(traces(unused, usedOnce)).isEqualTo(2);
    }

    @Test
    void as_long_as_the_operator_says_nothing_nobody_is_erased() throws SQLException {
        var unused = athleteOf(Duration.ofDays(5000));

        retention.forgetOld();

        assertThat(mine("athlete where owner = '%s'")).containsExactly(unused);
        retention.eraseUnusedFor(LONG);
    }

    /**
     * As two replicas would: what one is at the other leaves alone, and together they do it all.
     */
    @Test
    void two_at_once_erase_everybody_once() throws Exception {
        var unused = new ArrayList<UUID>();
        for (int i = 0; i < 450; i++) {
            unused.add(athleteOf(Duration.ofDays(1100)));
        }
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var first = replicas.submit(() -> retention.eraseUnusedFor(LONG));
            var second = replicas.submit(() -> retention.eraseUnusedFor(LONG));
            first.get();
            second.get();
        }

        assertThat(mine("athlete where owner = '%s'")).isEmpty();
        assertThat(traces(unused.toArray(UUID[]::new))).isEqualTo(450);
    }

    @Test
    void while_another_replica_is_at_it_nothing_is_done_here() throws SQLException {
        var unused = athleteOf(Duration.ofDays(1100));
        try (var replica = database.getConnection();
                var statement = replica.createStatement()) {
            replica.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('tandem-athlete-retention'))");
            retention.eraseUnusedFor(LONG);
            assertThat(mine("athlete where owner = '%s'")).containsExactly(unused);
            replica.rollback();
        }
        retention.eraseUnusedFor(LONG);

        assertThat(mine("athlete where owner = '%s'")).isEmpty();
    }

    @Test
    void traces_are_forgotten_when_they_are_old() throws SQLException {
        var old = UUID.randomUUID();
        var young = UUID.randomUUID();
        execute("insert into erased_athlete values ('%s', '', now() - interval '1001 days')", old);
        execute("insert into erased_athlete values ('%s', '', now() - interval '999 days')", young);

        retention.forgetTracesOlderThan(LONG);

        assertThat(traces(old)).isZero();
        assertThat(traces(young)).isEqualTo(1);
    }

    /** Beside the API, which makes athletes now and records that it did. */
    private UUID athleteOf(Duration age) throws SQLException {
        var id = UUID.randomUUID();
        var like = pattern();
        execute(
                """
                insert into athlete (id, owner, created_at, display_name, birth_date, sex, time_zone,
                    locale, running_level, strength_level, body, wishes, screening)
                select '%s', '%s', now() - interval '%d days', display_name, birth_date, sex,
                    time_zone, locale, running_level, strength_level, body, wishes, screening
                from athlete where id = '%s'
                """,
                id, owner, age.toDays(), like);
        return id;
    }

    private String pattern() {
        if (pattern == null) {
            pattern = Api.athlete().replace("/v1/athletes/", "");
        }
        return pattern;
    }

    private void recordAccess(UUID athlete, Duration age) throws SQLException {
        var at = Instant.now().minus(age);
        execute(
                "insert into access_log values"
                        + " ('%s','%s','%s','client:x','key:x','readToday',200,null)",
                athlete, Ids.firstAt(at), at.atOffset(ZoneOffset.UTC));
    }

    private List<UUID> mine(String from) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select id from " + from.formatted(owner));
                var row = select.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private int traces(UUID... ids) throws SQLException {
        var named = Stream.of(ids).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return mine("erased_athlete where id in (" + named + ") and '%s' <> ''").size();
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        }
    }
}
