package dev.tandem;

import dev.tandem.fixture.Tokens;
import dev.tandem.local.TokenIssuer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * One provider of tokens for all Quarkus tests of a JVM; being global, it gives its address to
 * each.
 */
@WithTestResource(value = TestIssuer.class, scope = TestResourceScope.GLOBAL)
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
    private static final class Holder {
        static final TokenIssuer ISSUER = started();

        private static TokenIssuer started() {
            try {
                return TokenIssuer.started();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Map<String, String> start() {
        Tokens.signWith(Holder.ISSUER.key());
        var settings = Holder.ISSUER.environment();
        return Map.of(
                "tandem.oidc.issuer", settings.get("TANDEM_OIDC_ISSUER"),
                "tandem.oidc.audience", settings.get("TANDEM_OIDC_AUDIENCE"),
                "tandem.oidc.jwks-url", settings.get("TANDEM_OIDC_JWKS_URL"));
    }

    @Override
    public void stop() {}
}
