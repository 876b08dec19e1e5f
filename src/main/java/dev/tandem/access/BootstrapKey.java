package dev.tandem.access;

import dev.tandem.platform.security.Identities;
import dev.tandem.platform.security.Scopes;
import dev.tandem.platform.storage.Sha256;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Optional;
import java.util.Set;

/**
 * The first administrator's key, given by the operator; without one only keys of the table are
 * good.
 */
@ApplicationScoped
class BootstrapKey {

    static final SecurityIdentity IDENTITY =
            Identities.of("client:bootstrap", "key:bootstrap", Set.of(Scopes.ADMIN));

    private final Optional<byte[]> digest;

    BootstrapKey(@ConfigProperty(name = "tandem.bootstrap-key") Optional<String> key) {
        this.digest = key.filter(text -> !text.isBlank()).map(text -> Sha256.of(text));
    }

    boolean is(String presented) {
        return digest.isPresent() && KeyText.matches(presented, digest.get());
    }
}
