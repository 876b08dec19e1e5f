package dev.tandem.athlete;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.unit.Words;
import dev.tandem.platform.json.SaidJson;
import dev.tandem.platform.json.WireJson;
import dev.tandem.platform.problem.Problems;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Writes all that is stored about an athlete as one JSON document, row by row: the athlete as
 * callers see it, whose it is, then by the name of its table every row that belongs to the athlete.
 * Tables are found by their reference to the athlete, so that a new one cannot be forgotten, and
 * are read in the order of their keys, so that neither side sorts or collects anything.
 */
@ApplicationScoped
class AthleteExport {
    private static final int ROWS_AT_A_TIME = 200;

    /** Each holds a connection for as long as the caller takes to read it. */
    private static final int AT_ONCE = 3;

    private static final int RETRY_SECONDS = 5;

    private static final String WHOSE_AND_WHEN =
            "select owner, created_at, now() from athlete where id = ?";

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final AgroalDataSource database;

    AthleteExport(AgroalDataSource database) {
        this.database = database;
    }

    /** All of it as of one moment; 503 while too many others are being written. */
    void write(Athlete athlete, Words words, OutputStream target) throws IOException {
        if (!room.tryAcquire()) {
            throw Problems.unavailable(RETRY_SECONDS);
        }
        try (var connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            letNobodyHoldIt(connection);
            try (var json = WireJson.mapper().createGenerator(target)) {
                new Document(athlete.id(), connection, json, new SaidJson(words)).write(athlete);
            }
            connection.commit();
        } catch (SQLException fault) {
            throw new IOException(fault);
        } finally {
            room.release();
        }
    }

    /** A caller who stops reading for a minute is cut off, until the end of the transaction. */
    private static void letNobodyHoldIt(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local idle_in_transaction_session_timeout = '60s'");
        }
    }

    /** One that is being written. */
    private record Document(
            UUID athleteId, Connection connection, JsonGenerator json, SaidJson said) {

        void write(Athlete athlete) throws SQLException, IOException {
            json.writeStartObject();
            json.writePOJOField("athlete", AthleteView.of(athlete));
            writeWhoseAndWhen();
            for (var part : ExportedTable.all(connection)) {
                writeRows(part);
            }
            json.writeEndObject();
        }

        private void writeWhoseAndWhen() throws SQLException, IOException {
            try (var select = connection.prepareStatement(WHOSE_AND_WHEN)) {
                select.setObject(1, athleteId);
                try (var row = select.executeQuery()) {
                    if (row.next()) {
                        json.writeStringField("owner", row.getString(1));
                        json.writeStringField("createdAt", instant(row, 2));
                        json.writeStringField("exportedAt", instant(row, 3));
                    }
                }
            }
        }

        private static String instant(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant().toString();
        }

        private void writeRows(ExportedTable table) throws SQLException, IOException {
            json.writeArrayFieldStart(ExportedTable.camelCase(table.name()));
            try (var select = connection.prepareStatement(table.rows())) {
                select.setFetchSize(ROWS_AT_A_TIME);
                select.setObject(1, athleteId);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        writeRow(said.of(WireJson.mapper().readTree(row.getString(1))));
                    }
                }
            }
            json.writeEndArray();
        }

        private void writeRow(JsonNode row) throws IOException {
            json.writeStartObject();
            for (var column : row.properties()) {
                if (!column.getValue().isNull()) {
                    json.writePOJOField(
                            ExportedTable.camelCase(column.getKey()), column.getValue());
                }
            }
            json.writeEndObject();
        }
    }
}
