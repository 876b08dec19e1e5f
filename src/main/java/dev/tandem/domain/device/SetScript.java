package dev.tandem.domain.device;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import java.util.ArrayList;
import java.util.List;

/** The exercises of a session as lines to read: Back squat: 3 x 5, 80 kg, stop with 2 left. */
record SetScript(Words words) {
    List<String> of(List<ExercisePrescription> exercises) {
        var lines = new ArrayList<String>();
        for (var prescribed : exercises) {
            var exercise = Catalogue.standard().get(prescribed.exercise());
            EqualSets.of(prescribed.sets()).forEach(sets -> lines.add(line(exercise, sets)));
        }
        return lines;
    }

    private String line(Exercise exercise, EqualSets sets) {
        var set = sets.set();
        var line = say("script.set", exercise.name(), sets.times(), amount(exercise, set));
        if (set.weightKg() != null) {
            line = say("script.weight", line, set.weightKg());
        }
        return set.repsInReserve() == null
                ? line
                : say("script.in-reserve", line, set.repsInReserve());
    }

    private String amount(Exercise exercise, SetPrescription set) {
        var key =
                switch (set.unit()) {
                    case REPS -> "script.reps";
                    case SECONDS -> "amount.seconds";
                    case METERS -> "amount.metres";
                    case CONTACTS -> "script.contacts";
                };
        var amount = say(key, set.amount());
        return exercise.isOneSided() ? say("script.per-side", amount) : amount;
    }

    private String say(String key, Object... args) {
        return words.say(Message.of(key, args));
    }
}
