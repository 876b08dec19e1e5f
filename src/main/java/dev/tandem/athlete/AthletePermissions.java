package dev.tandem.athlete;

import dev.tandem.platform.security.Permissions;
import dev.tandem.platform.security.Standing;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is what to an athlete: one statement, outside of any transaction, that looks in the same
 * places whether or not the athlete exists. An owner who was seen before costs none.
 */
@ApplicationScoped
class AthletePermissions implements Permissions {

    private static final String STANDING =
            """
            select (select owner from athlete where id = ?),
                   (select owner_digest from erased_athlete where id = ?),
                   array(select distinct scope from access_grant g, unnest(g.scopes) scope
                         where g.athlete_id = ? and g.grantee = ?
                         and (g.ends_at is null or g.ends_at > ?))
            """;

    private static final String OWN = "select id from athlete where owner = ? order by id limit 2";

    private static final String USER = "user:";

    private final AgroalDataSource database;
    private final KnownOwners owners = new KnownOwners();
    private final Clock clock;

    AthletePermissions(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Standing standing(UUID athleteId, String subject) {
        return owners.isOwner(subject, athleteId)
                ? new Standing.Owner()
                : found(athleteId, subject);
    }

    /** A user's first athlete; of a client, which may keep many, the only one. */
    @Override
    public Optional<UUID> own(String subject) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OWN)) {
            select.setString(1, subject);
            try (var row = select.executeQuery()) {
                var first = row.next() ? row.getObject(1, UUID.class) : null;
                var isOne = subject.startsWith(USER) || !row.next();
                return Optional.ofNullable(isOne ? first : null);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Of an erased athlete nothing is remembered, not even whose it was. */
    void forget(UUID athleteId) {
        owners.forget(athleteId);
    }

    private Standing found(UUID athleteId, String subject) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(STANDING)) {
            ask(select, athleteId, subject);
            try (var row = select.executeQuery()) {
                row.next();
                return standing(row, athleteId, subject);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void ask(PreparedStatement select, UUID athleteId, String subject) throws SQLException {
        select.setObject(1, athleteId);
        select.setObject(2, athleteId);
        select.setObject(3, athleteId);
        select.setString(4, subject);
        select.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** The former owner of an erased athlete still is who may be told that it is erased. */
    private Standing standing(ResultSet row, UUID athleteId, String subject) throws SQLException {
        var owner = row.getString(1);
        if (owner != null) {
            owners.note(athleteId, owner);
        }
        if (subject.equals(owner) || wasOwner(row.getBytes(2), athleteId, subject)) {
            return new Standing.Owner();
        }
        var scopes = Set.of((String[]) row.getArray(3).getArray());
        return scopes.isEmpty() ? new Standing.Stranger() : new Standing.Grantee(scopes);
    }

    private static boolean wasOwner(byte @Nullable [] digest, UUID athleteId, String subject) {
        return digest != null && ErasedAthleteEntity.isDigestOf(digest, athleteId, subject);
    }
}
