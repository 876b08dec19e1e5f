package dev.tandem.platform.retention;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;
import java.util.Optional;

/** How long things are kept that are kept for good unless the operator says otherwise. */
@ConfigMapping(prefix = "tandem.retention")
public interface RetentionSettings {

    /** Advice on days that are past, with all that it was decided from. */
    Optional<Duration> recommendations();

    /** Athletes of whom nobody read or changed anything for so long; they are erased. */
    Optional<Duration> inactiveAthletes();

    /** What stays of an erased athlete: that the id is spent, and a digest of the owner. */
    Optional<Duration> erasureTraces();
}
