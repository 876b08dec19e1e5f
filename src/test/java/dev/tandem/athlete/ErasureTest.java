package dev.tandem.athlete;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class ErasureTest {
    private static final String MINE = "select count(*) from %s t where to_jsonb(t)::text like ?";

    @Inject AgroalDataSource database;

    @Test
    void nothing_of_an_erased_athlete_is_left_in_any_table_but_the_spent_id() throws SQLException {
        var path = fullAthlete();
        assertThat(tablesThatKnow(path))
                .contains("athlete", "goal", "benchmark", "limitation", "idempotent_answer");

        asAdmin().delete(path).then().statusCode(204);

        assertThat(tablesThatKnow(path)).containsExactly("erased_athlete");
        for (var part : List.of("", "/goals", "/benchmarks", "/limitations", "/export")) {
            problem(asAdmin().get(path + part), 404, "not-found");
        }
    }

    /** What makes the erasure and the export complete for tables that are still to come. */
    @Test
    void every_table_of_athletes_data_refers_to_the_athlete_and_leads_with_it()
            throws SQLException {
        assertThat(
                        names(
                                """
                                select c.table_name from information_schema.columns c
                                where c.table_schema = 'public' and c.column_name = 'athlete_id'
                                and c.table_name <> 'idempotent_answer'
                                and not exists (
                                    select from pg_constraint k
                                    where k.conrelid = c.table_name::regclass and k.contype = 'f'
                                    and k.confrelid = 'athlete'::regclass and k.confdeltype = 'c')
                                """))
                .as("tables without a reference that cascades")
                .isEmpty();
        assertThat(
                        names(
                                """
                                select i.indexrelid::regclass::text from pg_index i
                                join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'athlete_id'
                                join pg_class t on t.oid = i.indrelid and t.relname <> 'idempotent_answer'
                                join pg_class x on x.oid = i.indexrelid and x.relname <> 'access_grant_by_grantee'
                                where i.indkey[0] <> a.attnum
                                """))
                .as("indexes that do not begin with the athlete")
                .isEmpty();
    }

    private static String fullAthlete() {
        var path = created(json(LEAST).post("/v1/athletes"));
        created(
                json("{\"kind\":\"general\"}")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .post(path + "/goals"));
        created(
                json("{\"kind\":\"run\",\"date\":\"2025-11-01\",\"distanceMeters\":5000,\"durationSeconds\":1330}")
                        .post(path + "/benchmarks"));
        created(
                json("{\"area\":\"foot\",\"severity\":1,\"since\":\"2025-01-01\"}")
                        .post(path + "/limitations"));
        return path;
    }

    private List<String> tablesThatKnow(String path) throws SQLException {
        var id = path.replace("/v1/athletes/", "");
        var known = new ArrayList<String>();
        var all =
                names(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        for (var table : all) {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(MINE.formatted(table))) {
                select.setString(1, "%" + id + "%");
                try (var row = select.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        known.add(table);
                    }
                }
            }
        }
        return known;
    }

    private List<String> names(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query);
                var row = select.executeQuery()) {
            var names = new ArrayList<String>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }
}
