package dev.tandem.athlete;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.tandem.domain.unit.Words;
import dev.tandem.fixture.AthleteTables;
import dev.tandem.fixture.ServedContract;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

@QuarkusTest
class ExportTest {
    /** Of what names an athlete, what is not in the export, and why. */
    private static final Map<String, String> LEFT_OUT =
            Map.of(
                    "idempotent_answer",
                    "answers of the last day, sealed with keys that only their callers have");

    private static final int ROWS = 100_000;
    private static final long MEGABYTE = 1 << 20;

    @Inject AgroalDataSource database;
    @Inject AthleteService athletes;
    @Inject AthleteExport exports;

    @Test
    void an_export_holds_the_athlete_and_every_row_of_theirs_and_nobody_elses() {
        created(json("{\"kind\":\"general\"}").post(athlete() + "/goals"));
        var path = athlete();
        created(json("{\"kind\":\"general\",\"priority\":\"c\"}").post(path + "/goals"));
        created(
                json("{\"kind\":\"lift\",\"exercise\":\"back-squat\",\"targetKg\":120}")
                        .post(path + "/goals"));
        created(
                json("{\"area\":\"foot\",\"severity\":1,\"since\":\"2025-01-01\"}")
                        .post(path + "/limitations"));

        var export = asAdmin().get(path + "/export");

        export.then()
                .statusCode(200)
                .contentType("application/json")
                .body("athlete", equalTo(asAdmin().get(path).jsonPath().get()))
                .body("owner", equalTo("client:bootstrap"))
                .body("createdAt", notNullValue())
                .body("goal.goal.priority", contains("c", "a"))
                .body("goal[1].goal.exercise", equalTo("back-squat"))
                .body("limitation[0].limitation.area", equalTo("foot"))
                .body("benchmark.size()", equalTo(0));
        assertThat(data(asAdmin().get(path + "/export"))).isEqualTo(data(export));
    }

    /** A new table fails here until it is exported or somebody has said why not. */
    @Test
    void every_table_that_names_an_athlete_is_in_it_or_left_out_for_a_reason()
            throws SQLException, IOException {
        var tables =
                AthleteTables.withAthlete(database).stream()
                        .filter(table -> !LEFT_OUT.containsKey(table))
                        .map(ExportedTable::camelCase)
                        .toList();
        var whole = new ArrayList<>(List.of("athlete", "owner", "createdAt", "exportedAt"));
        whole.addAll(tables);

        var export = asAdmin().get(athlete() + "/export").jsonPath().getMap("$");

        assertThat(export.keySet()).hasToString(whole.toString());
        var promised = ServedContract.read().at("/components/schemas/AthleteExport/properties");
        assertThat(promised.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(whole);
    }

    /**
     * Half of a row would be no export: every column is there, but for the two that are not told.
     */
    @Test
    void every_column_is_in_it() throws SQLException {
        var path = athlete();
        json("{\"name\":\"Phone\"}").post(path + "/calendar-links").then().statusCode(201);
        var columns =
                AthleteTables.texts(
                        database,
                        "select column_name from information_schema.columns"
                                + " where table_name = 'calendar_link' and column_name not in"
                                + " ('athlete_id', 'digest', 'last_read_at') order by 1");

        var link =
                asAdmin()
                        .get(path + "/export")
                        .jsonPath()
                        .<String, Object>getMap("calendarLink[0]");

        assertThat(link.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        columns.stream().map(ExportedTable::camelCase).toList());
    }

    /** The heap is looked at while a hundred times as much is written as may be held at once. */
    @Test
    void a_long_history_is_written_in_constant_memory() throws Exception {
        var id = UUID.fromString(athlete().replace("/v1/athletes/", ""));
        fill(id);
        var athlete = athletes.athlete(id);
        var heap = new Heap();

        exports.write(athlete, Words.ENGLISH, heap);

        assertThat(heap.written).isGreaterThan(100 * MEGABYTE);
        assertThat(heap.most - heap.atFirst).as("bytes held").isLessThan(8 * MEGABYTE);
    }

    @Test
    void too_many_exports_at_once_are_told_to_wait() throws Exception {
        var id = UUID.fromString(athlete().replace("/v1/athletes/", ""));
        var athlete = athletes.athlete(id);
        var reading = new CountDownLatch(3);
        var done = new CountDownLatch(1);
        try (var many = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                many.submit(
                        () -> {
                            exports.write(athlete, Words.ENGLISH, new Slow(reading, done));
                            return null;
                        });
            }
            reading.await();
            problem(asAdmin().get("/v1/athletes/" + id + "/export"), 503, "unavailable")
                    .header("Retry-After", notNullValue());
            done.countDown();
        }

        asAdmin().get("/v1/athletes/" + id + "/export").then().statusCode(200);
    }

    /** As many as three hundred years of mornings, of a kilobyte each. */
    private void fill(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into check_in (athlete_id, date, check_in, score, band, stored_at)
                                select ?, date '1700-01-01' + n, jsonb_build_object('note', repeat(n::text, 200)),
                                    50, 'GREEN', now() from generate_series(1, ?) n
                                """)) {
            insert.setObject(1, id);
            insert.setInt(2, ROWS);
            insert.executeUpdate();
        }
    }

    /** Counts, and looks at what is held by how much was written. */
    private static final class Heap extends OutputStream {
        private static final long BETWEEN_LOOKS = 20 * MEGABYTE;

        private long written;
        private long next;
        private long atFirst;
        private long most;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            written += count;
            if (written >= next) {
                next = written + BETWEEN_LOOKS;
                look();
            }
        }

        private void look() {
            System.gc();
            var runtime = Runtime.getRuntime();
            var held = runtime.totalMemory() - runtime.freeMemory();
            atFirst = atFirst == 0 ? held : atFirst;
            most = Math.max(most, held);
        }
    }

    /** A caller who stops reading for a while. */
    private static final class Slow extends OutputStream {
        private final CountDownLatch reading;
        private final CountDownLatch done;

        Slow(CountDownLatch reading, CountDownLatch done) {
            this.reading = reading;
            this.done = done;
        }

        @Override
        public void write(int one) throws IOException {
            reading.countDown();
            try {
                done.await();
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }
    }

    /** Without when it was made and the record of accesses, to which every look adds. */
    private static Map<String, Object> data(Response export) {
        var data = new HashMap<>(export.jsonPath().<String, Object>getMap("$"));
        assertThat(data.remove("accessLog")).isNotNull();
        assertThat(data.remove("exportedAt")).isNotNull();
        return data;
    }
}
