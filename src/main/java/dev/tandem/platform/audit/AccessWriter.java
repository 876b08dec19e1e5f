package dev.tandem.platform.audit;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Writes many notes with one statement. */
@ApplicationScoped
class AccessWriter {

    /** Athletes whose rows somebody holds are passed over, so that they stop no others. */
    private static final String WRITE =
            """
            with free as (select id from athlete where id = any(?) for key share skip locked)
            insert into access_log
                (athlete_id, id, at, caller, credential, operation, status, request_id)
            select n.* from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[],
                                   ?::text[], ?::int[], ?::text[])
                as n (athlete_id, id, at, caller, credential, operation, status, request_id)
            where n.athlete_id in (select id from free)
            on conflict do nothing
            returning athlete_id
            """;

    private static final String EXISTING = "select id from athlete where id = any(?)";

    private final AgroalDataSource database;

    AccessWriter(AgroalDataSource database) {
        this.database = database;
    }

    /** Those that must wait; what concerns an athlete who is erased by now is written nowhere. */
    List<Access> write(List<Access> notes) throws SQLException {
        try (var connection = database.getConnection()) {
            var written = insert(notes, connection);
            var left = notes.stream().filter(note -> !written.contains(note.athleteId())).toList();
            if (left.isEmpty()) {
                return left;
            }
            var existing = existing(left, connection);
            return left.stream().filter(note -> existing.contains(note.athleteId())).toList();
        }
    }

    private static Set<UUID> insert(List<Access> notes, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(WRITE)) {
            insert.setArray(1, column("uuid", notes, Access::athleteId, connection));
            insert.setArray(2, column("uuid", notes, Access::athleteId, connection));
            insert.setArray(3, column("uuid", notes, Access::id, connection));
            insert.setArray(4, column("text", notes, note -> note.at().toString(), connection));
            insert.setArray(5, column("text", notes, Access::caller, connection));
            insert.setArray(6, column("text", notes, Access::credential, connection));
            insert.setArray(7, column("text", notes, Access::operation, connection));
            insert.setArray(8, column("int4", notes, Access::status, connection));
            insert.setArray(9, column("text", notes, Access::requestId, connection));
            return ids(insert);
        }
    }

    private static Set<UUID> existing(List<Access> notes, Connection connection)
            throws SQLException {
        try (var select = connection.prepareStatement(EXISTING)) {
            select.setArray(1, column("uuid", notes, Access::athleteId, connection));
            return ids(select);
        }
    }

    private static Set<UUID> ids(java.sql.PreparedStatement query) throws SQLException {
        var ids = new HashSet<UUID>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static Array column(
            String type,
            List<Access> notes,
            Function<Access, @Nullable Object> value,
            Connection connection)
            throws SQLException {
        return connection.createArrayOf(type, notes.stream().map(value).toArray());
    }
}
