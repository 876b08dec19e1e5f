package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Note.Code.*;

import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.HydrationScience;
import dev.tandem.domain.science.NutritionScience;
import dev.tandem.domain.science.PopulationScience;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said beside the amounts: who should ask somebody first, what is missing, what is near.
 */
@Cited({"G1", "G2", "G4", "G6", "I3", "I5", "I6", "I7", "I11"})
record Notes(FoodDay day) {

    List<Note> all() {
        var notes = new ArrayList<Note>();
        addPeople(notes);
        addMissing(notes);
        addRace(notes);
        if (!isWeightLeftAlone()) {
            addWeighed(notes);
        }
        return List.copyOf(notes);
    }

    private void addPeople(List<Note> notes) {
        if (day.has(Concern.EATING_DISORDER)) {
            notes.add(note(EATING_DISORDER, "G6", "I11"));
        }
        if (day.has(Concern.CHRONIC_CONDITION) || day.has(Concern.PRESCRIBED_MEDICATION)) {
            notes.add(note(MEDICAL, "G1", "I7"));
        }
        if (day.has(Concern.PREGNANT) || day.has(Concern.POST_PARTUM)) {
            notes.add(note(PREGNANCY, "I6"));
        }
        if (isGrowing()) {
            notes.add(note(GROWING, "G6", "I3"));
        }
        if (day.age() >= PopulationScience.OLDER_FROM_YEARS) {
            notes.add(note(OLDER, "G1", "I5"));
        }
    }

    /** No weighing is asked for where body measures are left alone. */
    private void addMissing(List<Note> notes) {
        if (isWeightLeftAlone()) {
            return;
        }
        if (day.bodyMassKg() == null) {
            notes.add(note(BODY_MASS_MISSING, "G1", "G2"));
        } else if (DayEnergy.silence(day) == DayEnergy.Silence.MEASURES_MISSING) {
            notes.add(note(MEASURES_MISSING, "G5"));
        }
        if (DayEnergy.silence(day) == DayEnergy.Silence.AGE_OUT_OF_RANGE) {
            notes.add(note(AGE_OUT_OF_RANGE, "G5"));
        }
    }

    private void addRace(List<Note> notes) {
        var days = day.ahead().daysToRace();
        if (days != null && days <= NutritionScience.RACE_WEEK_DAYS) {
            notes.add(note(RACE_WEEK, "G2"));
        }
    }

    private void addWeighed(List<Note> notes) {
        if (!day.weighed().isEmpty()) {
            var last = day.weighed().getFirst();
            if (last.isDrunkTooMuch()) {
                notes.add(note(DRANK_TOO_MUCH, "G4"));
            } else if (last.isLossTooGreat()) {
                notes.add(note(LOST_TOO_MUCH, "G4"));
            }
        } else if (day.training().longestRunMinutes()
                >= HydrationScience.THIRST_ENOUGH_BELOW_MINUTES) {
            notes.add(note(WEIGH_A_SESSION, "G4"));
        }
    }

    private boolean isWeightLeftAlone() {
        return day.has(Concern.EATING_DISORDER) || isGrowing();
    }

    private boolean isGrowing() {
        return day.age() < PopulationScience.ADULT_FROM_YEARS;
    }

    private static Note note(Note.Code code, String... evidence) {
        var key = "nutrition.note." + Kebab.of(code);
        return new Note(code, Advice.of(Message.of(key), Message.of(key + ".reason"), evidence));
    }
}
