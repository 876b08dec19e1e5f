package dev.tandem.access;

import dev.tandem.platform.security.Identities;
import dev.tandem.platform.storage.DatabaseWatch;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

import jakarta.enterprise.context.ApplicationScoped;

/** Who a presented key belongs to: the operator's bootstrap key, or one of the table. */
@ApplicationScoped
class ApiKeyIdentities implements IdentityProvider<PresentedKey> {

    private final BootstrapKey bootstrap;
    private final AccessService access;
    private final DatabaseWatch database;

    ApiKeyIdentities(BootstrapKey bootstrap, AccessService access, DatabaseWatch database) {
        this.bootstrap = bootstrap;
        this.access = access;
        this.database = database;
    }

    @Override
    public Class<PresentedKey> getRequestType() {
        return PresentedKey.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            PresentedKey request, AuthenticationRequestContext context) {
        if (bootstrap.is(request.text())) {
            return Uni.createFrom().item(BootstrapKey.IDENTITY);
        }
        return context.runBlocking(() -> identityOf(request.text()));
    }

    private SecurityIdentity identityOf(String key) {
        database.requireThere();
        return access.holderOf(key)
                .map(
                        holder ->
                                Identities.of(
                                        "client:" + holder.clientId(),
                                        "key:" + holder.keyId(),
                                        holder.scopes()))
                .orElseThrow(AuthenticationFailedException::new);
    }
}
