package dev.tandem.platform.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One allowance for each name. Of names that come endlessly, as forged addresses may, those used
 * last are kept.
 */
final class Buckets {

    private static final int MOST = 20_000;

    private final long quota;
    private final Duration window;
    private final Map<String, Bucket> buckets =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                            return size() > MOST;
                        }
                    });

    Buckets(long quota, Duration window) {
        this.quota = quota;
        this.window = window;
    }

    Allowance take(String name) {
        var bucket = buckets.computeIfAbsent(name, _ -> full());
        return allowance(bucket.tryConsumeAndReturnRemaining(1));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                .build();
    }

    private Allowance allowance(ConsumptionProbe probe) {
        return new Allowance(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** Rounded up, so that who waits that long has waited long enough. */
    private static long seconds(long nanos) {
        return nanos <= 0 ? 0 : Duration.ofNanos(nanos - 1).toSeconds() + 1;
    }
}
