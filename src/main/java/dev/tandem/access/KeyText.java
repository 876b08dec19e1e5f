package dev.tandem.access;

import dev.tandem.platform.storage.Sha256;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a key: {@code tdm_PREFIX_SECRET}. The prefix is public and finds the row; the secret
 * has 256 random bits, so that a plain digest of the whole is as safe as a slow one.
 */
record KeyText(String prefix, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE =
            Pattern.compile("tdm_([A-Za-z0-9-]{12})_[A-Za-z0-9_-]{43}");
    private static final int PREFIX_BYTES = 9;
    private static final int SECRET_BYTES = 32;

    static KeyText make() {
        var prefix = random(PREFIX_BYTES).replace('_', '-');
        return new KeyText(prefix, "tdm_" + prefix + "_" + random(SECRET_BYTES));
    }

    static Optional<KeyText> parse(String text) {
        var matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new KeyText(matcher.group(1), text))
                : Optional.empty();
    }

    /** In constant time. */
    static boolean matches(String presented, byte[] digest) {
        return MessageDigest.isEqual(Sha256.of(presented), digest);
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The secret must not end in a log. */
    @Override
    public String toString() {
        return "tdm_" + prefix + "_...";
    }
}
