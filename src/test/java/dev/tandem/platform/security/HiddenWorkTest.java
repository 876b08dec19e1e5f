package dev.tandem.platform.security;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.Client;
import dev.tandem.fixture.Connections;
import dev.tandem.fixture.Grants;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * What the service does for somebody who may not see an athlete does not tell whether there is one.
 */
@QuarkusTest
class HiddenWorkTest {
    @Inject SessionFactory sessions;
    @Inject AgroalDataSource database;

    private Client owner;
    private Client stranger;

    @BeforeEach
    void two_clients() {
        owner = Client.with(Grants.all());
        stranger = Client.with(Grants.all());
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @Test
    void an_absent_athlete_takes_as_much_work_as_a_hidden_one() throws SQLException {
        var neverGranted = athlete();
        var ended = athlete();
        Grants.give(owner, ended, stranger.subject(), Grants.all());
        end();
        var revoked = athlete();
        var grant = Grants.give(owner, revoked, stranger.subject(), Grants.all());
        owner.request().delete(grant).then().statusCode(204);
        var erased = athlete();
        owner.request().delete(erased).then().statusCode(204);
        var absent = "/v1/athletes/" + UUID.randomUUID();
        settle();

        for (var part : List.of("", "/today", "/plans", "/export")) {
            var work = work(absent + part);
            for (var hidden : List.of(neverGranted, ended, revoked, erased)) {
                assertThat(work(hidden + part)).as(part).isEqualTo(work);
            }
        }
    }

    /** Connections taken, and statements of Hibernate's, for the key and for the gate. */
    private List<Long> work(String path) {
        var connections = Connections.taken();
        var statements = sessions.getStatistics().getPrepareStatementCount();
        problem(stranger.request().get(path), 404, "not-found");
        return List.of(
                Connections.taken() - connections,
                sessions.getStatistics().getPrepareStatementCount() - statements);
    }

    /** What goes on in the background after the preparations is over, and the key's use noted. */
    private void settle() {
        problem(stranger.request().get("/v1/athletes/" + UUID.randomUUID()), 404, "not-found");
        owner.request().get("/v1/exercises?limit=1").then().statusCode(200);
        LockSupport.parkNanos(500_000_000);
    }

    private void end() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update access_grant set ends_at = now() - interval '1 second' where grantee ="
                            + " '"
                            + stranger.subject()
                            + "'");
        }
    }

    private String athlete() {
        return created(owner.json(LEAST).post("/v1/athletes"));
    }
}
