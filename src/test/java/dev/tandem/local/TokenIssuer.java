package dev.tandem.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An OpenID provider for one's own machine that gives anybody a token for anybody: {@code
 * /token?sub=ada}. Its key is made when it starts, exists in memory only and ends with it; being
 * among the tests, it is in no artifact.
 */
public final class TokenIssuer {
    public static final String AUDIENCE = "tandem-local";

    private static final String KEYS = "/keys";
    private static final String TOKEN = "/token";
    private static final float MINUTES = 60;
    private static final String SCOPES =
            "athlete:read athlete:write plan:read plan:write session:read session:write"
                    + " readiness:read readiness:write";

    private final EllipticCurveJsonWebKey key;
    private final HttpServer server;

    private TokenIssuer(EllipticCurveJsonWebKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static TokenIssuer started() throws IOException {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var issuer = new TokenIssuer(key, HttpServer.create(loopback, 0));
            issuer.server.createContext(KEYS, issuer::answerKeys);
            issuer.server.createContext(TOKEN, issuer::answerToken);
            issuer.server.start();
            return issuer;
        } catch (JoseException e) {
            throw new IOException(e);
        }
    }

    /** What tells the service to take this issuer's tokens. */
    public Map<String, String> environment() {
        return Map.of(
                "TANDEM_OIDC_ISSUER",
                address().toString(),
                "TANDEM_OIDC_AUDIENCE",
                AUDIENCE,
                "TANDEM_OIDC_JWKS_URL",
                address() + KEYS);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Where a browser or curl gets a token. */
    URI tokens() {
        return address().resolve(TOKEN);
    }

    /** For tests, which sign tokens that no issuer should. */
    public EllipticCurveJsonWebKey key() {
        return key;
    }

    public void stop() {
        server.stop(0);
    }

    /** The claims of a good token, for an hour. */
    public static JwtClaims claims(String issuer, String subject, String scopes) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setClaim("client_id", "local");
        claims.setClaim("scope", scopes);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES);
        return claims;
    }

    public static String sign(JwtClaims claims, EllipticCurveJsonWebKey key) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answerKeys(HttpExchange exchange) throws IOException {
        var keys = new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
        answer(exchange, keys, "application/json");
    }

    private void answerToken(HttpExchange exchange) throws IOException {
        var query = queryOf(exchange.getRequestURI());
        var subject = query.getOrDefault("sub", "ada");
        var scopes = query.getOrDefault("scope", SCOPES);
        answer(exchange, sign(claims(address().toString(), subject, scopes), key), "text/plain");
    }

    private static Map<String, String> queryOf(URI uri) {
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (a, _) -> a));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, String text, String type) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange;
                var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
