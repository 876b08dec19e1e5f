package dev.tandem.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures that every replica of the service makes alike, for what is given out and must come
 * back unchanged.
 */
@ApplicationScoped
public class Secrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /** Without any configured secret a random one serves: cursors then end with the process. */
    public Secrets(
            @ConfigProperty(name = "tandem.signing-key") Optional<String> signingKey,
            @ConfigProperty(name = "tandem.bootstrap-key") Optional<String> bootstrapKey) {
        this.key = signingKey.or(() -> bootstrapKey).map(Secrets::bytes).orElseGet(Secrets::random);
    }

    /**
     * Signs a text for one purpose; signatures of different purposes have nothing to do with each
     * other.
     */
    public byte[] sign(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(bytes(purpose + "\n"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
