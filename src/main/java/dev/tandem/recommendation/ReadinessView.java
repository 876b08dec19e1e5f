package dev.tandem.recommendation;

import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.Component;
import dev.tandem.domain.readiness.Floor;
import dev.tandem.domain.readiness.Notice;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** How ready the athlete is, how sure that is, and what it is made of. */
@Schema(name = "Readiness")
record ReadinessView(
        LocalDate date,
        double score,
        Band band,
        ConfidenceView confidence,
        List<ComponentView> components,
        List<FloorView> floors,
        List<NoticeView> notices) {

    /** How sure a score is, and why. */
    @Schema(name = "ReadinessConfidence")
    record ConfidenceView(Readiness.Confidence.Level level, double coverage, int baselineDays) {}

    /** What one marker adds to the score; positive z is worse than usual. */
    @Schema(name = "ReadinessComponent")
    record ComponentView(
            String marker,
            double value,
            @Nullable Double usual,
            @Nullable Double z,
            double points,
            Message text) {
        static ComponentView of(Component component) {
            var usual = component.usual();
            var z = component.z();
            return new ComponentView(
                    component.marker().field(),
                    rounded(component.value(), 2),
                    usual == null ? null : rounded(usual, 2),
                    z == null ? null : rounded(z, 2),
                    rounded(component.points(), 1),
                    component.message());
        }
    }

    /** A band that the day is at least in, whatever its score. */
    @Schema(name = "ReadinessFloor")
    record FloorView(Band band, String rule, Message text) {
        static FloorView of(Floor floor) {
            return new FloorView(floor.band(), floor.rule(), floor.message());
        }
    }

    /** Something worth saying that changes no score. */
    @Schema(name = "ReadinessNotice")
    record NoticeView(Notice.Code code, Message text) {
        static NoticeView of(Notice notice) {
            return new NoticeView(notice.code(), notice.message());
        }
    }

    static ReadinessView of(Readiness readiness) {
        var confidence = readiness.confidence();
        return new ReadinessView(
                readiness.date(),
                readiness.score(),
                readiness.band(),
                new ConfidenceView(
                        confidence.level(),
                        rounded(confidence.coverage(), 3),
                        confidence.baselineDays()),
                readiness.components().stream().map(ComponentView::of).toList(),
                readiness.floors().stream().map(FloorView::of).toList(),
                readiness.notices().stream().map(NoticeView::of).toList());
    }

    private static double rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}
