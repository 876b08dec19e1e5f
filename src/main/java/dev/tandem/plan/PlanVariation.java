package dev.tandem.plan;

import dev.tandem.platform.json.Kind;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.request.PointsAt;
import dev.tandem.platform.view.AvailableDay;
import dev.tandem.platform.view.OncePerDay;
import dev.tandem.platform.view.WeekWishes;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that could be another: what a what-if asks about. */
@Schema(
        name = "PlanVariation",
        oneOf = {
            PlanVariation.RaceDate.class,
            PlanVariation.Days.class,
            PlanVariation.DaysOff.class,
            PlanVariation.Wishes.class,
            PlanVariation.Emphasis.class,
            PlanVariation.AthleteChange.class
        })
sealed interface PlanVariation {

    /** The race is on another day. */
    @Kind("race-date")
    @Schema(name = "RaceDateVariation")
    record RaceDate(
            @Schema(description = "The plan's own race if not said.") @Nullable UUID goalId,
            @Schema(examples = "2027-05-02") LocalDate date)
            implements PlanVariation {}

    /** Other days to train on. */
    @Kind("availability")
    @Schema(name = "AvailabilityVariation")
    record Days(@Size(max = 7) @OncePerDay List<AvailableDay> availability)
            implements PlanVariation {}

    /** Some days without training. */
    @Kind("week-off")
    @Schema(name = "WeekOffVariation")
    record DaysOff(
            @Schema(examples = "2027-01-11") LocalDate from,
            @Schema(description = "The last of the days.", examples = "2027-01-17") LocalDate to)
            implements PlanVariation {

        @AssertTrue(message = "{fault.before-from}")
        @PointsAt("to")
        @Schema(hidden = true)
        public boolean isInOrder() {
            return !to.isBefore(from);
        }
    }

    /** Other wishes for a week; those that are not said stay. */
    @Kind("preferences")
    @Schema(name = "PreferencesVariation")
    record Wishes(WeekWishes preferences) implements PlanVariation {}

    /** Another balance of running and strength. */
    @Kind("emphasis")
    @Schema(name = "EmphasisVariation")
    record Emphasis(
            @Schema(
                            description = "From 0, only strength matters, to 1, only running does.",
                            examples = "0.7")
                    @DecimalMin("0")
                    @DecimalMax("1")
                    double emphasis)
            implements PlanVariation {}

    /** Anything else of the athlete, as alternatives of a refusal have it. */
    @Kind("athlete")
    @Schema(name = "AthleteVariation")
    record AthleteChange(
            @Schema(
                            description = "A merge patch of the athlete.",
                            ref = "#/components/schemas/NewAthletePatch")
                    MergePatch change)
            implements PlanVariation {}
}
