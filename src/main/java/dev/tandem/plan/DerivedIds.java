package dev.tandem.plan;

import dev.tandem.platform.storage.Sha256;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Ids of UUIDv7 form that follow from what they are made for, one after another: so that the same
 * request gives the same plan to the last byte.
 */
final class DerivedIds implements Supplier<UUID> {
    private static final int VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000000000000000L;

    private final String seed;
    private final long millis;
    private int count;

    DerivedIds(String seed, LocalDate start) {
        this.seed = seed;
        this.millis = start.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    @Override
    public UUID get() {
        var bytes = ByteBuffer.wrap(Sha256.of(seed + "/" + count++));
        var high = millis << 16 | VERSION_7 | bytes.getShort() & 0xFFF;
        var low = bytes.getLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
