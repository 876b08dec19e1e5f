package dev.tandem.platform.security;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;

import java.util.Set;

/** Who makes the request at hand. */
@RequestScoped
public class Caller {

    /**
     * Identity attribute: the credential that was used, as the audit and idempotency keys know it.
     */
    public static final String CREDENTIAL = "credential";

    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The client or user, as grants and owners name it: {@code client:ID} or {@code user:SUB}. */
    public String subject() {
        return identity.getPrincipal().getName();
    }

    public String credential() {
        return identity.getAttribute(CREDENTIAL);
    }

    /** Who calls and with what: keys of one client are apart, and so are users of one program. */
    public String name() {
        return subject() + " " + credential();
    }

    public boolean isAdmin() {
        return identity.hasRole(Scopes.ADMIN);
    }

    public Set<String> scopes() {
        return identity.getRoles();
    }
}
