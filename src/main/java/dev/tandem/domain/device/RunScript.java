package dev.tandem.domain.device;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Pace;
import dev.tandem.domain.unit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The steps of a run as lines to read: 5 x (1 km run at 4:30-4:40 /km, 90 s recovery). */
record RunScript(Words words) {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final double METERS_PER_KM = 1000;

    /** From here on seconds are said as minutes, where they come out whole. */
    private static final int SAID_IN_MINUTES = 120;

    List<String> of(List<RunStep> steps) {
        return steps.stream().map(this::line).toList();
    }

    private String line(RunStep step) {
        return switch (step) {
            case RunStep.Stretch stretch -> line(stretch);
            case RunStep.Repeat(int times, var steps) ->
                    say("script.repeat", times, String.join(", ", of(steps)));
        };
    }

    private String line(RunStep.Stretch stretch) {
        var what = say("script." + Kebab.of(stretch.kind()), extent(stretch.extent()));
        var target = target(stretch.target());
        return target == null ? what : say("script.at", what, target);
    }

    private @Nullable String target(@Nullable Target target) {
        return switch (target) {
            case Target.Pace(int min, int max) -> say("script.pace", new Pace(min), new Pace(max));
            case Target.HeartRate(int min, int max) -> say("script.heart-rate", min, max);
            case Target.Rpe(double min, double max) -> say("script.effort", min, max);
            case null -> null;
        };
    }

    private String extent(Extent extent) {
        return switch (extent) {
            case Extent.Time(int seconds) when isSaidInMinutes(seconds) ->
                    say("amount.minutes", seconds / SECONDS_PER_MINUTE);
            case Extent.Time(int seconds) -> say("amount.seconds", seconds);
            case Extent.Distance(int meters) when meters >= METERS_PER_KM ->
                    say("amount.kilometres", meters / METERS_PER_KM);
            case Extent.Distance(int meters) -> say("amount.metres", meters);
        };
    }

    private static boolean isSaidInMinutes(int seconds) {
        return seconds % SECONDS_PER_MINUTE == 0
                && (seconds == SECONDS_PER_MINUTE || seconds >= SAID_IN_MINUTES);
    }

    private String say(String key, Object... args) {
        return words.say(Message.of(key, args));
    }
}
