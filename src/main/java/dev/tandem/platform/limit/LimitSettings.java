package dev.tandem.platform.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How much is too much; the defaults stop runaway programs, not busy ones. */
@ConfigMapping(prefix = "tandem.rate-limit")
public interface LimitSettings {

    @WithDefault("true")
    boolean enabled();

    /** What the counts below are for; what is used up comes back evenly over it. */
    @WithDefault("60s")
    Duration window();

    /** Requests of one credential. */
    @WithDefault("60000")
    long requests();

    /** Readings of one secret calendar address. */
    @WithDefault("6000")
    long feeds();

    /** Requests with a wrong credential from one address. */
    @WithDefault("3000")
    long failures();
}
