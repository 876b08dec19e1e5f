package dev.tandem.athlete;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.platform.view.AvailableDay;
import dev.tandem.platform.view.WeekWishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An athlete as callers see one, with what was not said filled in; as flat as the contract. */
@Schema(name = "Athlete")
record AthleteView(
        UUID id,
        String displayName,
        LocalDate birthDate,
        Sex sex,
        @Nullable Double bodyMassKg,
        @Nullable Double heightCm,
        ZoneId timeZone,
        String locale,
        Level runningLevel,
        Level strengthLevel,
        double emphasis,
        List<AvailableDay> availability,
        Set<Equipment> equipment,
        WeekWishes preferences,
        @Nullable Physiology physiology,
        @Nullable ScreeningAnswers screening,
        @Nullable TrainingLately recentTraining,
        @Nullable ConsentView consent) {

    static AthleteView of(Athlete athlete) {
        var person = athlete.person();
        var body = athlete.body();
        var wishes = athlete.wishes();
        return new AthleteView(
                athlete.id(),
                person.displayName(),
                person.birthDate(),
                person.sex(),
                body.bodyMassKg(),
                body.heightCm(),
                person.timeZone(),
                person.locale(),
                athlete.runningLevel(),
                athlete.strengthLevel(),
                wishes.emphasis(),
                AvailableDay.all(wishes.availability()),
                wishes.equipment(),
                WeekWishes.of(wishes.preferences()),
                Physiology.of(body),
                ScreeningAnswers.of(athlete.screening()),
                TrainingLately.of(athlete.recentTraining()),
                ConsentView.of(person.consent()));
    }
}
