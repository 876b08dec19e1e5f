package dev.tandem.domain.device;

import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.domain.unit.Words;

import java.util.ArrayList;
import java.util.List;

/** A prescription as lines to read: what to do from warm-up to cool-down. */
public final class Script {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private Script(Words words) {
        this.words = words;
    }

    /** In the language of the words; first the length and the effort of the whole. */
    public static List<String> of(Workout workout, Words words) {
        var script = new Script(words);
        var outline = workout.outline();
        if (workout.kind() != SessionKind.REST) {
            script.say("script.whole", outline.durationMinutes(), outline.targetRpe());
        }
        script.around("script.warm-up", outline.warmUp());
        switch (workout) {
            case Workout.Run run -> script.lines.addAll(new RunScript(words).of(run.steps()));
            case Workout.Strength lift ->
                    script.lines.addAll(new SetScript(words).of(lift.exercises()));
            case Workout.Plain _ -> {}
        }
        script.around("script.cool-down", outline.coolDown());
        return script.lines;
    }

    private void around(String key, List<TimedMovement> movements) {
        for (var movement : movements) {
            var timed = words.say(Message.of("script.timed", movement.name(), movement.minutes()));
            say(key, timed);
        }
    }

    private void say(String key, Object... args) {
        lines.add(words.say(Message.of(key, args)));
    }
}
