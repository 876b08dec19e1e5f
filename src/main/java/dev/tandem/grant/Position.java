package dev.tandem.grant;

import dev.tandem.platform.storage.Positions;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Where in a grantee's list something stands: by the athlete, then by the grant. */
record Position(UUID athleteId, UUID id) {

    private static final char BETWEEN = '/';

    static Position of(@Nullable String text) {
        if (text == null) {
            return new Position(Positions.id(null), Positions.id(null));
        }
        var middle = text.indexOf(BETWEEN);
        return new Position(
                UUID.fromString(text.substring(0, middle)),
                UUID.fromString(text.substring(middle + 1)));
    }

    static String of(HeldGrantView grant) {
        return grant.athleteId() + String.valueOf(BETWEEN) + grant.id();
    }
}
