package dev.tandem.domain.device;

import dev.tandem.domain.device.DeviceStep.Effort;
import dev.tandem.domain.device.DeviceStep.Intensity;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Adds the sets of a strength session: equal sets in a row are a set, its rest and a jump back. */
record SetLines(Words words, List<DeviceStep> lines) {
    void add(List<ExercisePrescription> exercises) {
        for (var prescribed : exercises) {
            var exercise = Catalogue.standard().get(prescribed.exercise());
            EqualSets.of(prescribed.sets()).forEach(sets -> add(exercise, sets));
        }
    }

    private void add(Exercise exercise, EqualSets sets) {
        int first = lines.size();
        lines.add(line(exercise, sets.set()));
        if (sets.set().restSeconds() > 0) {
            var rest = new StepEnd.Time(sets.set().restSeconds());
            var name = words.say(Message.of("device.rest"));
            lines.add(new Effort(name, Intensity.REST, rest, null, null, null));
        }
        if (sets.times() > 1) {
            lines.add(new DeviceStep.Repeat(first, sets.times()));
        }
    }

    private DeviceStep line(Exercise exercise, SetPrescription set) {
        var lift = new DeviceLift(exercise.slug(), exercise.pattern(), set.weightKg());
        var note = note(exercise, set.repsInReserve());
        return new Effort(words.say(exercise.name()), Intensity.ACTIVE, end(set), null, lift, note);
    }

    private static StepEnd end(SetPrescription set) {
        return switch (set.unit()) {
            case REPS, CONTACTS -> new StepEnd.Reps(set.amount());
            case SECONDS -> new StepEnd.Time(set.amount());
            case METERS -> new StepEnd.Distance(set.amount());
        };
    }

    private @Nullable String note(Exercise exercise, @Nullable Integer inReserve) {
        if (inReserve == null) {
            return exercise.isOneSided() ? words.say(Message.of("device.each-side")) : null;
        }
        var key = exercise.isOneSided() ? "device.each-side-in-reserve" : "device.in-reserve";
        return words.say(Message.of(key, inReserve));
    }
}
