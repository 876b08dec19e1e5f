package dev.tandem.recommendation;

import dev.tandem.domain.readiness.Tunable;
import dev.tandem.domain.readiness.Tuning;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Stored advice to decide again with other numbers, in pieces, to see what would differ. */
@Schema(name = "NewReplay")
record NewReplay(
        LocalDate from,
        LocalDate to,
        @Nullable UUID athleteId,
        @Schema(description = "Only the engine that is running can decide.")
                @Nullable
                @Size(max = 20)
                String engineVersion,
        @Schema(
                        description =
                                "Other values by name, such as green-from-score or"
                                        + " single-run-factor; the answer lists all names with"
                                        + " their values.")
                @Nullable Map<String, Double> constants,
        @Schema(description = "Pieces of advice to decide again at most, 100 if not said.")
                @Nullable
                @Min(1)
                @Max(200)
                Integer limit,
        @Nullable @Size(max = 60) String cursor) {
    private static final int LIMIT = 100;

    @AssertTrue(message = "{fault.before-from}")
    @PointsAt("to")
    boolean isInOrder() {
        return !to.isBefore(from);
    }

    int most() {
        return Objects.requireNonNullElse(limit, LIMIT);
    }

    /** The numbers to decide with; 400 names every one that is unknown or out of its range. */
    Tuning tuning() {
        if (engineVersion != null && !engineVersion.equals(RuleBook.ENGINE_VERSION)) {
            throw Problems.badField(
                    "/engineVersion",
                    "unknown-value",
                    Message.of("fault.engine", RuleBook.ENGINE_VERSION));
        }
        var changed = new EnumMap<Tunable, Double>(Tunable.class);
        var told = Objects.requireNonNullElse(constants, Map.<String, Double>of());
        told.forEach((name, value) -> changed.put(known(name, value), value));
        var tuning = new Tuning(changed);
        if (!tuning.isInOrder()) {
            throw Problems.badField("/constants", "out-of-range", Message.of("fault.bands"));
        }
        return tuning;
    }

    private static Tunable known(String name, Double value) {
        var pointer = "/constants/" + name.replace("~", "~0").replace("/", "~1");
        var constant =
                Tunable.named(name)
                        .orElseThrow(
                                () ->
                                        Problems.badField(
                                                pointer,
                                                "unknown-value",
                                                Message.of("fault.no-constant")));
        if (!constant.range().contains(value)) {
            throw Problems.badField(
                    pointer,
                    "out-of-range",
                    Message.of(
                            "fault.constant-range",
                            Kebab.of(constant),
                            Double.toString(constant.range().low()),
                            Double.toString(constant.range().high())));
        }
        return constant;
    }
}
