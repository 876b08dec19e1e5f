package dev.tandem.calendar;

import dev.tandem.platform.storage.Sha256;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The secret of a feed's address: which link of which athlete, and 256 random bits that prove the
 * right to read it. Only its digest is kept.
 */
record FeedToken(UUID athleteId, UUID linkId, String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{86}");

    static FeedToken make(UUID athleteId, UUID linkId) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        var bytes =
                ByteBuffer.allocate(2 * ID_BYTES + SECRET_BYTES)
                        .putLong(athleteId.getMostSignificantBits())
                        .putLong(athleteId.getLeastSignificantBits())
                        .putLong(linkId.getMostSignificantBits())
                        .putLong(linkId.getLeastSignificantBits())
                        .put(secret);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return new FeedToken(athleteId, linkId, text);
    }

    /** Empty if it was never one of ours. */
    static Optional<FeedToken> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        var athleteId = new UUID(bytes.getLong(), bytes.getLong());
        return Optional.of(
                new FeedToken(athleteId, new UUID(bytes.getLong(), bytes.getLong()), text));
    }

    /** 256 random bits need no slow digest. */
    byte[] digest() {
        return Sha256.of(text);
    }

    /** In constant time. */
    boolean matches(byte[] kept) {
        return MessageDigest.isEqual(digest(), kept);
    }

    /** The secret must not end in a log. */
    @Override
    public String toString() {
        return "feed of " + linkId;
    }
}
