package dev.tandem.platform.security;

import java.util.Set;

/** What a caller is to an athlete. */
public sealed interface Standing {

    /** May do all that the credential's scopes allow; so may administrators. */
    record Owner() implements Standing {}

    /** May do what both the credential and the live grants of the athlete allow. */
    record Grantee(Set<String> scopes) implements Standing {}

    /** For whom the athlete is as absent as one that never was. */
    record Stranger() implements Standing {}
}
