package dev.tandem.platform.view;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.unit.Kebab;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A step of a run: a stretch has exactly one of durationSeconds and distanceMeters, a repeat has
 * times and steps.
 */
@Schema(name = "RunStep")
public record StepView(
        @Schema(enumeration = {"run", "walk", "recovery", "strides", "repeat"}) String kind,
        @Nullable Integer durationSeconds,
        @Nullable Integer distanceMeters,
        @Nullable TargetView target,
        @Nullable Integer times,
        @Nullable List<StepView> steps) {

    static List<StepView> of(List<RunStep> steps) {
        return steps.stream().map(StepView::of).toList();
    }

    private static StepView of(RunStep step) {
        return switch (step) {
            case RunStep.Repeat(int times, List<RunStep> steps) ->
                    new StepView("repeat", null, null, null, times, of(steps));
            case RunStep.Stretch stretch -> of(stretch);
        };
    }

    private static StepView of(RunStep.Stretch stretch) {
        var kind = Kebab.of(stretch.kind());
        var target = TargetView.of(stretch.target());
        return switch (stretch.extent()) {
            case Extent.Time(int seconds) -> new StepView(kind, seconds, null, target, null, null);
            case Extent.Distance(int meters) ->
                    new StepView(kind, null, meters, target, null, null);
        };
    }
}
