package dev.tandem.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

import java.util.Set;

/** Callers as the security of the framework knows them, whatever credential they came with. */
public final class Identities {

    private Identities() {}

    /** Whoever has the scope {@code admin} has all others with it. */
    public static SecurityIdentity of(String subject, String credential, Set<String> scopes) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(subject))
                .addAttribute(Caller.CREDENTIAL, credential)
                .addRoles(scopes.contains(Scopes.ADMIN) ? Set.copyOf(Scopes.ALL) : scopes)
                .build();
    }
}
