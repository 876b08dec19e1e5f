package dev.tandem.athlete;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiStory.Step;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.AthleteTables;
import dev.tandem.fixture.Client;
import dev.tandem.fixture.Grants;
import dev.tandem.fixture.ServedContract;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** An erased athlete is gone from every table, also from those that are still to come. */
@QuarkusTest
class ErasureTest {
    /** In every text that anybody may write. */
    private static final String PLANTED = "Zebedee Quill";

    /** Steps of the story after which what was dropped from the plan would be in it again. */
    private static final Set<String> UNDOING = Set.of("deletePause", "restorePlanRevision");

    @Inject AgroalDataSource database;

    @Test
    void nothing_of_an_erased_athlete_is_left_in_any_table_but_the_spent_id()
            throws IOException, SQLException {
        var walk = lifeOfAnAthlete();
        var path = walk.pathOf("/v1/athletes/{athleteId}");
        var id = idOf(path);
        var feed = walk.pathOf("/v1/calendars/{secret}.ics");
        dropASession(id);
        assertThat(AthleteTables.thatSay(database, id))
                .as("a table that the story leaves empty proves nothing: let the story fill it")
                .containsAll(AthleteTables.withAthlete(database))
                .contains("athlete");
        assertThat(AthleteTables.thatSay(database, PLANTED))
                .contains("athlete", "goal", "session", "plan_pause", "hold", "recommendation");

        asAdmin().delete(path).then().statusCode(204);

        assertThat(AthleteTables.thatSay(database, id)).containsExactly("erased_athlete");
        assertThat(AthleteTables.thatSay(database, PLANTED)).isEmpty();
        problem(given().get(feed), 401, "unauthorized");
        for (var part : List.of("", "/goals", "/benchmarks", "/limitations", "/export")) {
            problem(asAdmin().get(path + part), 404, "not-found");
        }
    }

    /** A new table fails here until it belongs to the athlete, or somebody has said why not. */
    @Test
    void every_table_is_known_and_every_table_of_athletes_goes_with_the_athlete()
            throws SQLException {
        var known = new ArrayList<>(AthleteTables.OTHERS.keySet());
        known.addAll(
                AthleteTables.texts(
                        database,
                        """
                        select distinct conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'athlete'::regclass
                        and confdeltype = 'c'
                        """));

        assertThat(AthleteTables.all(database)).containsExactlyInAnyOrderElementsOf(known);
        assertThat(known).containsAll(AthleteTables.withAthlete(database));
    }

    @Test
    void every_index_of_athletes_data_begins_with_the_athlete() throws SQLException {
        assertThat(
                        AthleteTables.texts(
                                database,
                                """
                                select i.indexrelid::regclass::text from pg_index i
                                join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'athlete_id'
                                join pg_class t on t.oid = i.indrelid and t.relname <> 'idempotent_answer'
                                join pg_class x on x.oid = i.indexrelid and x.relname <> 'access_grant_by_grantee'
                                where i.indkey[0] <> a.attnum
                                """))
                .isEmpty();
    }

    @Test
    void what_is_left_names_nobody() throws SQLException {
        var owner = Client.with(Grants.all());
        var path = created(owner.json(LEAST).post("/v1/athletes"));
        owner.request().delete(path).then().statusCode(204);

        assertThat(
                        AthleteTables.texts(
                                database,
                                "select string_agg(column_name || ' ' || data_type, ', ' order by"
                                        + " ordinal_position) from information_schema.columns"
                                        + " where table_name = 'erased_athlete'"))
                .containsExactly("id uuid, owner_digest bytea, erased_at timestamp with time zone");
        assertThat(
                        AthleteTables.texts(
                                database,
                                "select length(owner_digest) || ' ' || (to_jsonb(t)::text like '%"
                                        + owner.id()
                                        + "%') from erased_athlete t where id = '"
                                        + idOf(path)
                                        + "'"))
                .containsExactly("32 false");
    }

    @Test
    void many_who_erase_at_once_all_succeed_and_so_do_later_ones() throws Exception {
        var owner = Client.with(Grants.all());
        var path = created(owner.json(LEAST).post("/v1/athletes"));
        var erasing = Collections.<Callable<Integer>>nCopies(20, () -> erase(owner, path));
        try (var many = Executors.newFixedThreadPool(20)) {
            for (var answer : many.invokeAll(erasing)) {
                assertThat(answer.get()).isEqualTo(204);
            }
        }

        assertThat(erase(owner, path)).isEqualTo(204);
        assertThat(AthleteTables.thatSay(database, idOf(path))).containsExactly("erased_athlete");
    }

    /** Whoever was still writing meanwhile leaves nothing behind either. */
    @Test
    void what_is_written_while_the_athlete_is_erased_is_gone_too() throws Exception {
        var owner = Client.with(Grants.all());
        var path = created(owner.json(LEAST).post("/v1/athletes"));
        var writing = new ArrayList<Future<Integer>>();
        try (var many = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 60; i++) {
                writing.add(many.submit(() -> addGoal(owner, path)));
            }
            assertThat(erase(owner, path)).isEqualTo(204);
        }
        for (var answer : writing) {
            assertThat(answer.get()).isIn(201, 404);
        }

        assertThat(AthleteTables.thatSay(database, idOf(path)))
                .as("apart from refusals of the day, which name the id only")
                .containsAnyOf("erased_athlete")
                .isSubsetOf("erased_athlete", "idempotent_answer");
    }

    private static int addGoal(Client owner, String path) {
        return owner.json("{\"kind\":\"general\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path + "/goals")
                .statusCode();
    }

    /** Beside the API: the story leads to no plan that loses a session for good. */
    private void dropASession(String athlete) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into dropped_session
                    select athlete_id, gen_random_uuid(), plan_id, date, '%s', 1, now()
                    from planned_session where athlete_id = '%s' limit 1
                    """
                            .formatted(PLANTED, athlete));
        }
    }

    private static int erase(Client owner, String path) {
        return owner.request().delete(path).statusCode();
    }

    /** The whole story of the contract's examples, with the name in every text. */
    private static ApiWalk lifeOfAnAthlete() throws IOException {
        var walk = new ApiWalk(ServedContract.read());
        var life =
                ApiStory.steps().stream()
                        .takeWhile(step -> !step.operation().equals("deleteGrant"))
                        .filter(step -> !UNDOING.contains(step.operation()))
                        .toList();
        for (var step : life) {
            walk.take(planted(step));
        }
        var path = walk.pathOf("/v1/athletes/{athleteId}");
        created(
                json("{\"kind\":\"general\"}")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .post(path + "/goals"));
        return walk;
    }

    private static Step planted(Step step) {
        var body =
                step.body()
                        .replace("\"Ada\"", "\"" + PLANTED + "\"")
                        .replace("City half", PLANTED)
                        .replace("family holiday", PLANTED)
                        .replace("A friend joins me for the whole session", PLANTED)
                        .replace("Seen by a doctor, all is well", PLANTED)
                        .replace("\"rpe\":3,", "\"rpe\":3,\"notes\":\"" + PLANTED + "\",");
        return new Step(step.operation(), step.query(), body);
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
