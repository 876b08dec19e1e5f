package dev.tandem.accesslog;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Tokens.as;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.fixture.Client;
import dev.tandem.platform.storage.Ids;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

@QuarkusTest
class AccessLogTest {
    @Inject AgroalDataSource database;
    @Inject Retention retention;

    private Client owner;
    private String athlete;

    @BeforeEach
    void an_athlete() {
        owner = Client.with("athlete:read", "athlete:write", "plan:read");
        athlete = created(owner.json(LEAST).post("/v1/athletes"));
    }

    @Test
    void reads_and_changes_are_recorded_with_who_what_and_how_it_ended() {
        var user = "reader-" + UUID.randomUUID();
        owner.json("{\"grantee\":\"user:%s\",\"scopes\":[\"athlete:read\"]}".formatted(user))
                .post(athlete + "/grants");
        as(user).header("X-Request-Id", "mine-1").get(athlete).then().statusCode(200);
        owner.json("{\"kind\":\"general\"}").post(athlete + "/goals").then().statusCode(201);
        owner.json("{}").post(athlete + "/goals").then().statusCode(400);

        owner.request()
                .get(log())
                .then()
                .statusCode(200)
                .body(
                        "items.operation",
                        contains(
                                "createGoal",
                                "createGoal",
                                "readAthlete",
                                "createGrant",
                                "createAthlete"))
                .body("items.status", contains(400, 201, 200, 201, 201))
                .body("items[2].caller", equalTo("user:" + user))
                .body("items[2].credential", equalTo("token:local"))
                .body("items[2].requestId", equalTo("mine-1"))
                .body("items[1].caller", equalTo(owner.subject()))
                .body("items[1].credential", equalTo("key:" + owner.keyId()));
    }

    @Test
    void what_was_refused_at_the_gate_read_nothing_and_is_not_recorded() {
        var stranger = Client.with("athlete:read", "plan:read");
        problem(stranger.request().get(athlete), 404, "not-found");
        owner.json("{\"grantee\":\"%s\",\"scopes\":[\"plan:read\"]}".formatted(stranger.subject()))
                .post(athlete + "/grants");
        problem(stranger.request().get(athlete), 403, "forbidden");

        owner.request()
                .get(log())
                .then()
                .body("items.operation", contains("createGrant", "createAthlete"));
    }

    @Test
    void a_list_that_shows_the_athlete_is_an_access_too() {
        asAdmin().get("/v1/athletes?limit=200");
        owner.request().get("/v1/athletes").then().statusCode(200);

        assertThat(operations()).contains("listAthletes");
    }

    @Test
    void the_log_is_the_owners_alone() {
        var coach = Client.with("athlete:read");
        owner.json("{\"grantee\":\"%s\",\"scopes\":[\"athlete:read\"]}".formatted(coach.subject()))
                .post(athlete + "/grants");

        problem(coach.request().get(log()), 403, "forbidden");
        asAdmin().get(log()).then().statusCode(200);
    }

    @Test
    void nothing_is_lost_when_many_read_at_once() throws Exception {
        try (var many = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 300; i++) {
                many.submit(() -> owner.request().get(athlete).statusCode());
            }
        }

        var operations = operations();
        assertThat(operations).hasSize(300).containsOnly("readAthlete");
    }

    @Test
    void pages_and_days_cut_the_list() {
        for (int i = 0; i < 5; i++) {
            owner.request().get(athlete);
        }
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var first = owner.request().get(log() + "?limit=2&from=" + today + "&to=" + today);
        first.then()
                .body("items", hasSize(2))
                .body("items.operation", everyItem(equalTo("readAthlete")));
        owner.request()
                .get(
                        log()
                                + "?limit=2&from="
                                + today
                                + "&to="
                                + today
                                + "&cursor="
                                + first.path("nextCursor"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        owner.request().get(log() + "?from=" + today.plusDays(1)).then().body("items", hasSize(0));
        owner.request().get(log() + "?to=" + today.minusDays(1)).then().body("items", hasSize(0));
        assertThat(blamed(owner.request().get(log() + "?from=2026-02-02&to=2026-02-01")))
                .containsExactly("to");
    }

    @Test
    void nobody_changes_or_removes_what_is_recorded() throws SQLException {
        owner.request().get(athlete);
        operations();

        for (var crime :
                List.of(
                        "update access_log set status = 500",
                        "delete from access_log",
                        "truncate access_log")) {
            assertThatThrownBy(() -> execute(crime)).hasMessageContaining("only added to");
        }
    }

    @Test
    void an_erased_athletes_record_goes_with_the_athlete() throws SQLException {
        owner.request().get(athlete);
        operations();
        owner.request().delete(athlete).then().statusCode(204);

        assertThat(rows()).isZero();
    }

    @Test
    void a_locked_athlete_stops_no_record_of_others_and_loses_none() throws SQLException {
        var other = created(owner.json(LEAST).post("/v1/athletes"));
        try (var connection = database.getConnection();
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("select from athlete where id = '" + id() + "' for update");
            owner.request().get(athlete).then().statusCode(200);
            owner.request().get(other).then().statusCode(200);
            owner.request().get(other + "/access-log").then().body("items", hasSize(2));
            assertThat(operations()).isEmpty();
            connection.rollback();
        }

        assertThat(operations()).contains("readAthlete");
    }

    @Test
    void old_records_are_forgotten_and_those_that_are_kept_are_not() throws SQLException {
        insert(Instant.now().minus(Duration.ofDays(400)));
        insert(Instant.now().minus(Duration.ofDays(300)));

        operations();

        retention.forgetOld();

        assertThat(rows()).as("the young one, the making and the reading").isEqualTo(3);
    }

    private void insert(Instant at) throws SQLException {
        execute(
                "insert into access_log values ('%s','%s','%s','client:x','key:x','readToday',200,null)"
                        .formatted(id(), Ids.firstAt(at), at.atOffset(ZoneOffset.UTC)));
    }

    private long rows() throws SQLException {
        try (var connection = database.getConnection();
                var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from access_log where athlete_id = '"
                                                + id()
                                                + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All that is recorded so far, as the owner sees it. */
    private List<String> operations() {
        var all = new java.util.ArrayList<String>();
        String cursor = null;
        do {
            var page =
                    owner.request()
                            .get(
                                    log()
                                            + "?limit=200"
                                            + (cursor == null ? "" : "&cursor=" + cursor));
            all.addAll(page.jsonPath().getList("items.operation"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        all.removeIf(List.of("listAccesses", "createAthlete")::contains);
        return all;
    }

    private String log() {
        return athlete + "/access-log";
    }

    private String id() {
        return athlete.substring(athlete.lastIndexOf('/') + 1);
    }
}
