package dev.tandem.token;

import static dev.tandem.fixture.Tokens.bearing;
import static dev.tandem.fixture.Tokens.claims;
import static dev.tandem.fixture.Tokens.key;
import static dev.tandem.platform.Calls.problem;

import dev.tandem.fixture.Tokens;

import io.quarkus.test.junit.QuarkusTest;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every token that the provider did not make for this service and this moment is no credential. */
@QuarkusTest
class ForgedTokenTest {
    private static final String GOOD = "athlete:read admin";

    private static void refused(String token) {
        problem(bearing(token).get("/v1/athletes"), 401, "unauthorized");
        problem(
                bearing(token)
                        .contentType("application/json")
                        .body("{\"name\":\"c\"}")
                        .post("/v1/clients"),
                401,
                "unauthorized");
    }

    static Stream<Consumer<JwtClaims>> flaws() {
        return Stream.of(
                claims -> claims.setIssuer("https://elsewhere.example"),
                claims -> claims.setIssuer(Tokens.issuer() + "/"),
                claims -> claims.unsetClaim("iss"),
                claims -> claims.setAudience("another-service"),
                claims -> claims.unsetClaim("aud"),
                claims -> claims.unsetClaim("sub"),
                claims -> claims.setSubject(""),
                claims -> claims.setSubject("nul\u0000"),
                claims -> claims.setSubject("line\nbreak"),
                claims -> claims.setSubject("s".repeat(256)),
                claims -> claims.setClaim("sub", 7),
                claims -> claims.unsetClaim("exp"),
                claims -> claims.setClaim("exp", "soon"),
                claims -> claims.setExpirationTime(in(-90)),
                claims -> claims.setNotBefore(in(90)));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_claim_that_is_wrong_or_missing_makes_it_worthless(Consumer<JwtClaims> flaw) {
        var claims = claims("forger", GOOD);
        flaw.accept(claims);

        refused(Tokens.signed(claims));
    }

    @Test
    void an_unsigned_token_is_refused() {
        var payload = encoded(claims("forger", GOOD).toJson());
        for (var algorithm : new String[] {"none", "None", "NONE", "nOnE"}) {
            var header = encoded("{\"alg\":\"%s\"}".formatted(algorithm));
            refused(header + "." + payload + ".");
            refused(header + "." + payload + "." + encoded("x"));
        }
    }

    @Test
    void the_public_key_is_no_shared_secret() throws JoseException {
        var jwk = key().toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8);

        refused(signed(new HmacKey(jwk), "HS256", Map.of("kid", key().getKeyId())));
        refused(signed(new HmacKey(key().getPublicKey().getEncoded()), "HS512", Map.of()));
    }

    @Test
    void a_key_that_the_token_brings_along_or_points_to_is_not_looked_at() throws JoseException {
        var own = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        own.setKeyId(key().getKeyId());
        var place = "http://127.0.0.1:1/keys";

        refused(signed(own.getPrivateKey(), "ES256", Map.of("kid", key().getKeyId())));
        refused(signed(own.getPrivateKey(), "ES256", Map.of("jku", place, "kid", "mine")));
        refused(signed(own.getPrivateKey(), "ES256", Map.of("x5u", place)));
        refused(
                signed(
                        own.getPrivateKey(),
                        "ES256",
                        Map.of("jwk", own.toParams(OutputControlLevel.PUBLIC_ONLY))));
        var rsa = RsaJwkGenerator.generateJwk(2048);
        refused(signed(rsa.getPrivateKey(), "RS256", Map.of("kid", key().getKeyId())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../dev/null",
                "/etc/passwd",
                "' or 1=1 --",
                "key\u0000",
                "${jndi:ldap://x}",
                "\n"
            })
    void a_key_id_is_a_name_and_nothing_else(String keyId) throws JoseException {
        var own = EcJwkGenerator.generateJwk(EllipticCurves.P256);

        refused(signed(own.getPrivateKey(), "ES256", Map.of("kid", keyId)));
    }

    @Test
    void a_huge_key_id_or_an_unknown_critical_header_is_refused() throws JoseException {
        refused(signed(key().getPrivateKey(), "ES256", Map.of("kid", "k".repeat(10_000))));
        refused(
                signed(
                        key().getPrivateKey(),
                        "ES256",
                        Map.of("kid", key().getKeyId(), "crit", new String[] {"odd"}, "odd", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "secevent+jwt", "dpop+jwt", "JOSE", ""})
    void a_token_for_another_use_is_refused(String type) throws JoseException {
        refused(
                signed(
                        key().getPrivateKey(),
                        "ES256",
                        Map.of("kid", key().getKeyId(), "typ", type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "application/at+jwt", "JWT"})
    void an_access_token_may_say_what_it_is(String type) throws JoseException {
        bearing(
                        signed(
                                key().getPrivateKey(),
                                "ES256",
                                Map.of("kid", key().getKeyId(), "typ", type)))
                .get("/v1/athletes")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "....",
                "x",
                "x.y.z",
                "eyJ9.eyJ9.eyJ9",
                "null",
                "{}",
                "a.b.c.d.e",
                "=.=.=",
                "eyJhbGciOiJFUzI1NiJ9.bnVsbA.",
                "Bearer x",
                "ä.ö.ü"
            })
    void what_is_no_token_is_refused(String text) {
        problem(bearing(text).get("/v1/athletes"), 401, "unauthorized");
    }

    @Test
    void a_changed_token_is_refused() {
        var token = Tokens.of("forger", GOOD);
        var parts = token.split("\\.");
        var other = Tokens.of("somebody-else", GOOD).split("\\.");

        refused(parts[0] + "." + other[1] + "." + parts[2]);
        refused(token.substring(0, token.length() - 8));
        refused(parts[0] + "." + parts[1] + "." + encoded(new String(new char[64])));
    }

    private static String signed(Key with, String algorithm, Map<String, ?> headers)
            throws JoseException {
        var signature = new JsonWebSignature();
        signature.setPayload(claims("forger", GOOD).toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        headers.forEach((name, value) -> signature.getHeaders().setObjectHeaderValue(name, value));
        signature.setKey(with);
        signature.setDoKeyValidation(false);
        return signature.getCompactSerialization();
    }

    private static NumericDate in(int seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
