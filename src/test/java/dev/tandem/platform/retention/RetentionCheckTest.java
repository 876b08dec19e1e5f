package dev.tandem.platform.retention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

class RetentionCheckTest {
    private static final Duration YEAR = Duration.ofDays(365);

    private record Settings(
            Optional<Duration> recommendations,
            Optional<Duration> inactiveAthletes,
            Optional<Duration> erasureTraces)
            implements RetentionSettings {}

    @Test
    void nothing_needs_to_be_said() {
        check(settings(null, null, null), YEAR);
        check(settings(YEAR, YEAR, YEAR), YEAR);
    }

    /** {@code TANDEM_RETENTION_INACTIVE_ATHLETES=365} would be six minutes. */
    @Test
    void a_number_without_a_unit_does_not_erase_everybody() {
        var minutes = Duration.ofSeconds(365);

        refused(settings(minutes, null, null), YEAR, "TANDEM_RETENTION_RECOMMENDATIONS");
        refused(settings(null, minutes, null), YEAR, "TANDEM_RETENTION_INACTIVE_ATHLETES");
        refused(settings(null, null, minutes), YEAR, "TANDEM_RETENTION_ERASURE_TRACES");
        refused(settings(null, null, null), minutes, "TANDEM_ACCESS_LOG_KEPT");
    }

    @Test
    void who_is_inactive_is_known_as_long_as_accesses_are_kept() {
        refused(settings(null, YEAR.plusDays(1), null), YEAR, "TANDEM_ACCESS_LOG_KEPT");
    }

    private static void refused(RetentionSettings settings, Duration accessLog, String named) {
        assertThatThrownBy(() -> check(settings, accessLog))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static void check(RetentionSettings settings, Duration accessLog) {
        new RetentionCheck(settings, accessLog).check();
    }

    private static RetentionSettings settings(
            @Nullable Duration advice, @Nullable Duration inactive, @Nullable Duration traces) {
        return new Settings(
                Optional.ofNullable(advice),
                Optional.ofNullable(inactive),
                Optional.ofNullable(traces));
    }
}
