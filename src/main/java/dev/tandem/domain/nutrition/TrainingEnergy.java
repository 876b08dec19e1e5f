package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.EnergyScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Span;

import java.time.Duration;

/**
 * Energy of a session, in kcal, from the least to the most it may be. Running by the distance: 1.0
 * kcal a kilogram and kilometre, within 10 % (G5); without a distance, and all else, MET times
 * kilograms times hours (G7).
 */
@Cited(
        value = {"G5", "G7"},
        by = {Citation.MARGARIA_1963, Citation.HERRMANN_2024})
final class TrainingEnergy {
    private static final Span NOTHING = Span.of(0, 0);

    private TrainingEnergy() {}

    static Span of(DayTraining day, double bodyMassKg) {
        return day.sessions().stream()
                .map(session -> of(session, bodyMassKg))
                .reduce(NOTHING, TrainingEnergy::sum);
    }

    private static Span of(Exertion session, double bodyMassKg) {
        return switch (session.kind()) {
            case RUN -> ofRun(session, bodyMassKg);
            case STRENGTH -> byMet(STRENGTH_MET_RANGE, session, bodyMassKg);
            case CROSS_TRAINING -> byMet(CROSS_TRAINING_MET_RANGE, session, bodyMassKg);
            case RECOVERY -> byMet(RECOVERY_MET_RANGE, session, bodyMassKg);
            case REST -> NOTHING;
        };
    }

    private static Span ofRun(Exertion run, double bodyMassKg) {
        var meters = run.distanceMeters();
        if (meters == null || meters <= 0) {
            return byMet(Span.of(JOGGING_MET, JOGGING_MET), run, bodyMassKg);
        }
        double kcal = MovementEnergy.runningKcal(bodyMassKg, meters);
        return Span.of(
                kcal * (1 - RUNNING_UNCERTAINTY_SHARE), kcal * (1 + RUNNING_UNCERTAINTY_SHARE));
    }

    private static Span byMet(Span met, Exertion session, double bodyMassKg) {
        var time = Duration.ofMinutes(session.minutes());
        return Span.of(
                MovementEnergy.kcal(met.low(), bodyMassKg, time),
                MovementEnergy.kcal(met.high(), bodyMassKg, time));
    }

    static Span sum(Span one, Span other) {
        return Span.of(one.low() + other.low(), one.high() + other.high());
    }
}
