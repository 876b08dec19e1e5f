package dev.tandem.athlete;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.platform.json.WireJson;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes all that is stored about an athlete as one JSON document, row by row: the athlete as
 * callers see it, then by the name of its table every row that belongs to the athlete. Tables are
 * found by their reference to the athlete, so that a new one cannot be forgotten.
 */
@ApplicationScoped
class AthleteExport {
    private static final int ROWS_AT_A_TIME = 200;
    private static final Pattern WORD_START = Pattern.compile("_([a-z])");

    /** Those whose foreign key leads to the athlete, which is the rule for all of them. */
    private static final String TABLES =
            """
            select distinct conrelid::regclass::text as name
            from pg_constraint
            where contype = 'f' and confrelid = 'athlete'::regclass
            order by name
            """;

    private final AgroalDataSource database;

    AthleteExport(AgroalDataSource database) {
        this.database = database;
    }

    /** All of it as of one moment. */
    void write(Athlete athlete, OutputStream target) throws IOException {
        try (var connection = database.getConnection();
                var json = WireJson.mapper().createGenerator(target)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            json.writeStartObject();
            json.writePOJOField("athlete", AthleteView.of(athlete));
            for (var table : tables(connection)) {
                writeRows(table, athlete.id(), connection, json);
            }
            json.writeEndObject();
            connection.commit();
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(TABLES);
                var row = select.executeQuery()) {
            var names = new ArrayList<String>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    private static void writeRows(
            String table, UUID athleteId, Connection connection, JsonGenerator json)
            throws SQLException, IOException {
        json.writeArrayFieldStart(camelCase(table));
        try (var select = connection.prepareStatement(rowsOf(table))) {
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setObject(1, athleteId);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    writeRow(WireJson.mapper().readTree(row.getString(1)), json);
                }
            }
        }
        json.writeEndArray();
    }

    /** Without the athlete's id, which the document says once; in the order of the key. */
    private static String rowsOf(String table) {
        return "select (to_jsonb(t) - 'athlete_id')::text from "
                + table
                + " t where athlete_id = ? order by t";
    }

    private static void writeRow(JsonNode row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var column : row.properties()) {
            if (!column.getValue().isNull()) {
                json.writePOJOField(camelCase(column.getKey()), column.getValue());
            }
        }
        json.writeEndObject();
    }

    private static String camelCase(String snakeCase) {
        return WORD_START
                .matcher(snakeCase)
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }
}
