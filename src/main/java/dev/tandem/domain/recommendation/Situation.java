package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.Morning;
import dev.tandem.domain.science.DecisionScience;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * All that a day's decision depends on, and nothing else: the same situation is always decided the
 * same way, so that a stored one can be decided again. The diary holds the check-ins before the
 * day; no check-in means none was made.
 */
public record Situation(
        LocalDate date,
        AthleteFile file,
        @Nullable CheckIn checkIn,
        Diary diary,
        Training training,
        Medical medical,
        PlannedDay planned) {

    /** The same day with another check-in: what if. */
    public Situation with(@Nullable CheckIn other) {
        return new Situation(date, file, other, diary, training, medical, planned);
    }

    /** The same day with another plan for it. */
    public Situation with(PlannedDay other) {
        return new Situation(date, file, checkIn, diary, training, medical, other);
    }

    /** The part that readiness is read from. */
    public Morning morning() {
        return new Morning(
                date,
                file.athlete().person().ageOn(date),
                checkIn,
                diary,
                training.load(),
                raceIsNear());
    }

    private boolean raceIsNear() {
        var days = planned.daysToRace();
        return days != null && days >= 0 && days <= DecisionScience.NERVOUS_NIGHT_DAYS_BEFORE_RACE;
    }
}
