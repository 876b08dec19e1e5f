package dev.tandem.athlete;

import static java.util.Objects.requireNonNullElse;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Person;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.athlete.Wishes;
import dev.tandem.platform.request.LatestToday;
import dev.tandem.platform.view.AvailableDay;
import dev.tandem.platform.view.OncePerDay;
import dev.tandem.platform.view.WeekWishes;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An athlete as somebody describes one; more parts than a record should have, because the contract
 * is flat.
 */
@Schema(name = "NewAthlete")
record NewAthlete(
        @NotBlank @Size(max = 100) String displayName,
        @PastOrPresent(message = LatestToday.NOT_IN_FUTURE) LocalDate birthDate,
        @Nullable Sex sex,
        @Schema(examples = "62.5") @DecimalMin("25") @DecimalMax("300") @Nullable Double bodyMassKg,
        @Schema(examples = "170") @DecimalMin("100") @DecimalMax("250") @Nullable Double heightCm,
        ZoneId timeZone,
        @Size(max = 35)
                @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{fault.language}")
                @Nullable String locale,
        @Schema(description = "Novice if not said.") @Nullable Level runningLevel,
        @Schema(description = "Novice if not said.") @Nullable Level strengthLevel,
        @Schema(
                        description =
                                "From 0, only strength matters, to 1, only running does; 0.5 if not"
                                        + " said.",
                        examples = "0.5")
                @DecimalMin("0")
                @DecimalMax("1")
                @Nullable Double emphasis,
        @Schema(description = "Monday to Saturday, an hour and one session each, if not said.")
                @Size(max = 7)
                @OncePerDay
                @Nullable List<AvailableDay> availability,
        @Schema(description = "None if not said.") @Nullable Set<Equipment> equipment,
        @Nullable WeekWishes preferences,
        @Nullable Physiology physiology,
        @Nullable ScreeningAnswers screening,
        @Nullable TrainingLately recentTraining,
        @Nullable GivenConsent consent) {

    static NewAthlete of(Athlete athlete) {
        var person = athlete.person();
        var body = athlete.body();
        var wishes = athlete.wishes();
        return new NewAthlete(
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
                GivenConsent.of(person.consent()));
    }

    Athlete toDomain(UUID id) {
        return new Athlete(
                id,
                person(),
                body(),
                requireNonNullElse(runningLevel, Level.NOVICE),
                requireNonNullElse(strengthLevel, Level.NOVICE),
                wishes(),
                requireNonNullElse(screening, ScreeningAnswers.UNANSWERED).toDomain(),
                recentTraining == null ? null : recentTraining.toDomain());
    }

    private Person person() {
        return new Person(
                displayName,
                birthDate,
                requireNonNullElse(sex, Sex.UNSPECIFIED),
                timeZone,
                requireNonNullElse(locale, Unsaid.LOCALE),
                consent == null ? null : consent.toDomain());
    }

    private Body body() {
        var heart = requireNonNullElse(physiology, Physiology.UNKNOWN);
        return new Body(bodyMassKg, heightCm, heart.restingHeartRateBpm(), heart.maxHeartRateBpm());
    }

    private Wishes wishes() {
        return new Wishes(
                availability(availability),
                requireNonNullElse(preferences, WeekWishes.UNSAID).toDomain(),
                requireNonNullElse(equipment, Set.of()),
                requireNonNullElse(emphasis, Unsaid.EMPHASIS));
    }

    private static Availability availability(@Nullable List<AvailableDay> days) {
        return days == null
                ? Unsaid.AVAILABILITY
                : new Availability(days.stream().map(AvailableDay::toDomain).toList());
    }
}
