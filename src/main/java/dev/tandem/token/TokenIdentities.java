package dev.tandem.token;

import dev.tandem.access.AccessService;
import dev.tandem.platform.security.Identities;
import dev.tandem.platform.security.Scopes;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.jwt.JwtClaims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a good token speaks for: the user that it is about. A token that is about the very program
 * that asked for it (client credentials, RFC 9068) is a client's, and the client must be one of
 * this service's, known to the provider by the id it has here.
 */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<PresentedToken> {

    private static final Pattern NAME = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private final TokenVerifier verifier;
    private final TokenSettings settings;
    private final AccessService access;

    TokenIdentities(TokenVerifier verifier, TokenSettings settings, AccessService access) {
        this.verifier = verifier;
        this.settings = settings;
        this.access = access;
    }

    @Override
    public Class<PresentedToken> getRequestType() {
        return PresentedToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            PresentedToken request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identityOf(verifier.verified(request.text())));
    }

    private SecurityIdentity identityOf(JwtClaims claims) {
        var said = claims.flattenClaims();
        var subject = text(said, "sub").orElseThrow(AuthenticationFailedException::new);
        var program = text(said, "client_id").or(() -> text(said, "azp"));
        var isClient = program.filter(subject::equals).isPresent();
        return Identities.of(
                isClient ? client(subject) : "user:" + subject,
                "token:" + program.orElse("of-no-program"),
                scopes(said));
    }

    private String client(String id) {
        return access.callerNamed(id)
                .map(known -> "client:" + known)
                .orElseThrow(AuthenticationFailedException::new);
    }

    /** Scopes of other services, which a provider may put beside ours, mean nothing here. */
    private Set<String> scopes(Map<String, List<Object>> said) {
        var claim =
                settings.scopeClaim()
                        .or(() -> Stream.of("scope", "scp").filter(said::containsKey).findFirst());
        return claim.map(name -> said.getOrDefault(name, List.of())).orElse(List.of()).stream()
                .flatMap(value -> Arrays.stream(String.valueOf(value).split(" ")))
                .filter(Scopes.ALL::contains)
                .collect(Collectors.toSet());
    }

    /** One that could not be stored or shown as it is counts as missing. */
    private static Optional<String> text(Map<String, List<Object>> said, String claim) {
        return said.getOrDefault(claim, List.of()).stream()
                .map(String::valueOf)
                .findFirst()
                .filter(value -> NAME.matcher(value).matches());
    }
}
