package dev.tandem.platform.retention;

import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Duration;
import java.util.Optional;

/** Refuses to start with settings by which more would be forgotten than anybody can have meant. */
@ApplicationScoped
class RetentionCheck {

    /** A number without a unit means seconds, which must not erase everybody. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    private final RetentionSettings settings;
    private final Duration accessLogKept;

    RetentionCheck(
            RetentionSettings settings,
            @ConfigProperty(name = "tandem.access-log.kept", defaultValue = "365D")
                    Duration accessLogKept) {
        this.settings = settings;
        this.accessLogKept = accessLogKept;
    }

    void check(@Observes StartupEvent start) {
        check();
    }

    void check() {
        require("TANDEM_ACCESS_LOG_KEPT", Optional.of(accessLogKept));
        require("TANDEM_RETENTION_RECOMMENDATIONS", settings.recommendations());
        require("TANDEM_RETENTION_INACTIVE_ATHLETES", settings.inactiveAthletes());
        require("TANDEM_RETENTION_ERASURE_TRACES", settings.erasureTraces());
        if (settings.inactiveAthletes().orElse(Duration.ZERO).compareTo(accessLogKept) > 0) {
            throw new IllegalStateException(
                    "TANDEM_RETENTION_INACTIVE_ATHLETES is told by the access log and must not be"
                            + " longer than TANDEM_ACCESS_LOG_KEPT");
        }
    }

    private static void require(String name, Optional<Duration> kept) {
        if (kept.isPresent() && kept.get().compareTo(SHORTEST) < 0) {
            throw new IllegalStateException(name + " must be 30D (days) or more");
        }
    }
}
