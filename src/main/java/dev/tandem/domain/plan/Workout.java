package dev.tandem.domain.plan;

import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.StrengthFocus;
import dev.tandem.domain.strength.StrengthType;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/** What is to be done in a session, apart from when. */
public sealed interface Workout {
    Outline outline();

    SessionKind kind();

    /**
     * A run; the distance includes warm-up and cool-down jogging (R5), the steps leave them out.
     */
    record Run(Outline outline, RunType type, int distanceMeters, List<RunStep> steps)
            implements Workout {
        public Run {
            steps = List.copyOf(steps);
        }

        @Override
        public SessionKind kind() {
            return SessionKind.RUN;
        }
    }

    /** A strength session. */
    record Strength(
            Outline outline,
            StrengthType type,
            StrengthFocus focus,
            List<ExercisePrescription> exercises)
            implements Workout {
        public Strength {
            exercises = List.copyOf(exercises);
        }

        @Override
        public SessionKind kind() {
            return SessionKind.STRENGTH;
        }
    }

    /** Cross-training, active recovery or rest: words and minutes say it all. */
    record Plain(Outline outline, SessionKind kind) implements Workout {
        public Plain {
            if (kind == SessionKind.RUN || kind == SessionKind.STRENGTH) {
                throw new IllegalArgumentException("a run or a lift is more than plain");
            }
        }
    }
}
