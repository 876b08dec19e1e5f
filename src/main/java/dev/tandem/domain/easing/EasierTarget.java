package dev.tandem.domain.easing;

import static dev.tandem.domain.science.RunningScience.INTERVAL_SHARE;
import static dev.tandem.domain.science.RunningScience.MARATHON_METERS;
import static dev.tandem.domain.science.RunningScience.REPETITION_MIDDLE_GAIN_SECONDS_PER_400_M;
import static dev.tandem.domain.science.RunningScience.THRESHOLD_SHARE;

import dev.tandem.domain.running.Mark;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.running.TrainingPaces;
import dev.tandem.domain.running.Vdot;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Pace;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The target of an easier type of run, read from the planned one: the planned pace tells the
 * fitness it was made for, and the fitness the easier pace. Without a pace the effort leads.
 */
@Cited({"F1", "F2", "J5"})
final class EasierTarget {
    private EasierTarget() {}

    static Target of(RunType planned, RunType easier, @Nullable Target target) {
        if (target instanceof Target.Pace pace) {
            var found = paces(planned, pace).map(paces -> slower(pace, paces, easier));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return effort(easier, target);
    }

    /** The paces of the fitness that a pace of this type was made for. */
    static Optional<TrainingPaces> paces(RunType type, Target.Pace target) {
        return fitness(type, new Pace(target.minSecondsPerKm())).map(TrainingPaces::of);
    }

    private static Optional<Vdot> fitness(RunType type, Pace pace) {
        return switch (type) {
            case INTERVAL -> Vdot.find(pace, INTERVAL_SHARE);
            case THRESHOLD -> Vdot.find(pace, THRESHOLD_SHARE);
            case REPETITION -> Vdot.find(interval(pace), INTERVAL_SHARE);
            case MARATHON_PACE, LONG -> Vdot.find(marathon(pace));
            case EASY, RECOVERY, RUN_WALK, RACE -> Optional.empty();
        };
    }

    private static Target slower(Target.Pace planned, TrainingPaces paces, RunType easier) {
        int width = planned.maxSecondsPerKm() - planned.minSecondsPerKm();
        return switch (easier) {
            case THRESHOLD -> from(paces.threshold(), width, planned);
            case MARATHON_PACE -> from(paces.marathon(), width, planned);
            case EASY, LONG, RECOVERY, RUN_WALK -> {
                int fast = rounded(paces.easyFast());
                yield from(paces.easyFast(), rounded(paces.easySlow()) - fast, planned);
            }
            case INTERVAL, REPETITION, RACE -> planned;
        };
    }

    /** Never faster than planned, however the rounding falls. */
    private static Target from(Pace pace, int width, Target.Pace planned) {
        int fast = Math.max(rounded(pace), planned.minSecondsPerKm());
        return new Target.Pace(fast, Math.max(fast + width, planned.maxSecondsPerKm()));
    }

    private static Target effort(RunType easier, @Nullable Target target) {
        double most = EasierZone.effort(easier);
        return target instanceof Target.Rpe rpe
                ? new Target.Rpe(Math.min(rpe.min(), most - 1), Math.min(rpe.max(), most))
                : new Target.Rpe(most - 1, most);
    }

    private static Pace interval(Pace repetition) {
        double gainPerKm = REPETITION_MIDDLE_GAIN_SECONDS_PER_400_M / 0.4;
        return new Pace(repetition.secondsPerKm() + gainPerKm);
    }

    private static Mark marathon(Pace pace) {
        return new Mark(MARATHON_METERS, pace.timeFor(MARATHON_METERS));
    }

    private static int rounded(Pace pace) {
        return (int) Math.round(pace.secondsPerKm());
    }
}
