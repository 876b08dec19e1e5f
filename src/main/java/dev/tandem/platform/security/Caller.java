package dev.tandem.platform.security;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Set;

/** Who makes the request at hand. */
@RequestScoped
public class Caller {

    /**
     * Identity attribute: the credential that was used, as the audit and idempotency keys know it.
     */
    public static final String CREDENTIAL = "credential";

    private final SecurityIdentity identity;
    private final boolean opensAthletes;

    public Caller(
            SecurityIdentity identity,
            @ConfigProperty(name = "tandem.admin.sees-athletes", defaultValue = "false")
                    boolean opensAthletes) {
        this.identity = identity;
        this.opensAthletes = opensAthletes;
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

    /**
     * Administrators manage clients and keys. What people keep here they see only where the
     * operator wants it; otherwise their own athletes and granted ones, like everybody.
     */
    public boolean seesAllAthletes() {
        return opensAthletes && identity.hasRole(Scopes.ADMIN);
    }

    public Set<String> scopes() {
        return identity.getRoles();
    }
}
