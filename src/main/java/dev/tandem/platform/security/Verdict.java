package dev.tandem.platform.security;

import dev.tandem.platform.problem.Problems;

import java.util.Set;

/** Whether a caller may do something of an athlete's: the one rule for every operation. */
enum Verdict {
    ALLOWED,
    FORBIDDEN,
    UNSEEN;

    /**
     * The owner may do what the credential's scopes allow. A grantee needs the scope in the
     * credential and in the grant. To anybody else the athlete does not exist.
     */
    static Verdict of(Set<String> credential, Standing standing, Need need) {
        return switch (standing) {
            case Standing.Owner() -> allowedIf(need.isMetBy(credential));
            case Standing.Grantee(var scopes) -> allowedIf(need.isMetBy(credential, scopes));
            case Standing.Stranger() -> UNSEEN;
        };
    }

    private static Verdict allowedIf(boolean met) {
        return met ? ALLOWED : FORBIDDEN;
    }

    void enforce(Need need) {
        switch (this) {
            case ALLOWED -> {}
            case FORBIDDEN ->
                    throw need.isOwnerOnly() ? Problems.ownerOnly() : Problems.forbidden();
            case UNSEEN -> throw Problems.notFound();
        }
    }
}
