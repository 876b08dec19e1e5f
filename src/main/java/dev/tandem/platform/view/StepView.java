package dev.tandem.platform.view;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.platform.json.Kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A step of a run: one stretch, or steps that are done several times. */
@Schema(
        name = "RunStep",
        oneOf = {StepView.Stretch.class, StepView.Repeat.class})
public sealed interface StepView {

    static List<StepView> of(List<RunStep> steps) {
        return steps.stream().map(StepView::of).toList();
    }

    private static StepView of(RunStep step) {
        return switch (step) {
            case RunStep.Repeat(int times, List<RunStep> steps) -> new Repeat(times, of(steps));
            case RunStep.Stretch stretch -> of(stretch);
        };
    }

    private static StepView of(RunStep.Stretch stretch) {
        var kind = Kebab.of(stretch.kind());
        var target = TargetView.of(stretch.target());
        return switch (stretch.extent()) {
            case Extent.Time(int seconds) -> new Stretch(kind, seconds, null, target);
            case Extent.Distance(int meters) -> new Stretch(kind, null, meters, target);
        };
    }

    /** One stretch; it has exactly one of durationSeconds and distanceMeters. */
    @Schema(name = "StretchStep")
    record Stretch(
            @Schema(enumeration = {"run", "walk", "recovery", "strides"}) String kind,
            @Nullable Integer durationSeconds,
            @Nullable Integer distanceMeters,
            @Nullable TargetView target)
            implements StepView {}

    /** Steps done again and again. */
    @Kind("repeat")
    @Schema(name = "RepeatStep")
    record Repeat(int times, List<StepView> steps) implements StepView {}
}
