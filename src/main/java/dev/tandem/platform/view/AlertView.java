package dev.tandem.platform.view;

import dev.tandem.domain.alert.Alert;
import dev.tandem.domain.alert.AlertKind;
import dev.tandem.domain.alert.AlertSeverity;
import dev.tandem.domain.alert.Seen;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An alert as callers see it. */
@Schema(name = "Alert")
public record AlertView(
        UUID id,
        AlertKind kind,
        @Schema(description = "What of the kind: a lift, or the id of a planned session.")
                @Nullable String subject,
        AlertSeverity severity,
        State state,
        LocalDate since,
        Message text,
        Message whatToDo,
        List<String> evidence,
        List<SeenView> seen,
        @Nullable Instant acknowledgedAt,
        @Nullable LocalDate resolvedOn) {

    /** An alert is open until somebody has seen it, and resolved once its cause is gone. */
    @Schema(name = "AlertState")
    public enum State {
        OPEN,
        ACKNOWLEDGED,
        RESOLVED
    }

    /** A number that was seen, its unit in the name, and the threshold it passed. */
    @Schema(name = "AlertSeen")
    public record SeenView(String name, double value, double threshold) {
        static SeenView of(Seen seen) {
            return new SeenView(seen.name(), rounded(seen.value()), rounded(seen.threshold()));
        }

        private static double rounded(double value) {
            return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
        }
    }

    /** What became of an alert, and when. */
    public record Standing(
            State state, @Nullable Instant acknowledgedAt, @Nullable LocalDate resolvedOn) {
        public static final Standing OPEN = new Standing(State.OPEN, null, null);
    }

    public static AlertView of(UUID id, Alert alert, Standing standing) {
        return new AlertView(
                id,
                alert.kind(),
                alert.subject().isEmpty() ? null : alert.subject(),
                alert.severity(),
                standing.state(),
                alert.since(),
                alert.message(),
                alert.whatToDo(),
                alert.kind().evidence(),
                alert.seen().stream().map(SeenView::of).toList(),
                standing.acknowledgedAt(),
                standing.resolvedOn());
    }
}
