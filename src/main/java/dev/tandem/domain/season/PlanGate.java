package dev.tandem.domain.season;

import static dev.tandem.domain.science.PopulationScience.ADULT_FROM_YEARS;
import static dev.tandem.domain.science.PopulationScience.OLDER_FROM_YEARS;
import static dev.tandem.domain.science.PopulationScience.PLANNED_FROM_YEARS;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.RecentTraining;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/** Who gets no plan, before anything is planned (dossier C14, I; R18). */
public final class PlanGate {
    /** From here a race counts as a marathon; the distance is 42 195 m. */
    private static final double MARATHON_METERS = 42_000;

    private PlanGate() {}

    /** The reason there can be no plan, or empty when there can. */
    public static Optional<PlanResult> refusal(PlanRequest request) {
        var athlete = request.file().athlete();
        var age = athlete.person().ageOn(request.startDate());
        if (age < PLANNED_FROM_YEARS) {
            return tooYoung("age.from-16");
        }
        if (age < ADULT_FROM_YEARS && isMarathon(request.goal())) {
            return tooYoung("age.marathon-from-18");
        }
        if (age < ADULT_FROM_YEARS && !athlete.screening().guardianConsent()) {
            return hold(athlete, "hold.guardian");
        }
        if (athlete.screening().holdsTraining()) {
            return hold(athlete, "hold.answers");
        }
        return clearance(request, athlete, age);
    }

    private static Optional<PlanResult> clearance(PlanRequest request, Athlete athlete, int age) {
        if (athlete.screening().asksForModeration() && request.goal() instanceof Goal.Race) {
            return hold(athlete, "hold.pregnancy");
        }
        if (age >= OLDER_FROM_YEARS
                && isInactive(athlete.recentTraining())
                && !athlete.screening().clinicianCleared()) {
            return hold(athlete, "hold.older-beginner");
        }
        return Optional.empty();
    }

    /** R18: inactive is said so, or not told. */
    private static boolean isInactive(@Nullable RecentTraining recent) {
        return recent == null || (recent.runsPerWeek() == 0 && recent.strengthPerWeek() == 0);
    }

    private static boolean isMarathon(@Nullable Goal goal) {
        return goal instanceof Goal.Race race && race.distanceMeters() >= MARATHON_METERS;
    }

    private static Optional<PlanResult> tooYoung(String key) {
        return Optional.of(new PlanResult.AgeNotServed(Message.of(key)));
    }

    private static Optional<PlanResult> hold(Athlete athlete, String key) {
        Set<Concern> concerns = athlete.screening().concerns();
        return Optional.of(new PlanResult.OnHold(concerns, Message.of(key)));
    }
}
