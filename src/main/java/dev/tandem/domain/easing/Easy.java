package dev.tandem.domain.easing;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.EasingScience;

/** What easy means in numbers, for rules that swap a session or turn it into active recovery. */
@Cited(
        value = {"C9", "J5", "R35"},
        confidence = Confidence.DESIGN_DEFAULT)
public final class Easy {
    /** An easy session in place of the planned one. */
    public static final Ease SWAP =
            Ease.by(Parameter.DURATION_CAP_MINUTES, EasingScience.EASY_SWAP_MAX_MINUTES)
                    .and(Parameter.RPE_CAP, EasingScience.EASY_SWAP_RPE_CAP);

    /** The same for tired or sore legs. */
    public static final Ease OFF_THE_LEGS = SWAP.sparing(LoadedAreas.LEGS);

    /** What strength work is kept in an easy session, done lightly and without jumps. */
    public static final Ease LIGHT_STRENGTH =
            Ease.by(Parameter.SETS_FACTOR, EasingScience.LIGHT_STRENGTH_SETS_FACTOR)
                    .and(Parameter.LOAD_FACTOR, EasingScience.LIGHT_STRENGTH_LOAD_FACTOR)
                    .and(
                            Parameter.MIN_REPS_IN_RESERVE,
                            EasingScience.LIGHT_STRENGTH_MIN_REPS_IN_RESERVE)
                    .and(Parameter.CONTACTS_FACTOR, 0);

    /** A walk, a swim, some yoga. */
    public static final Ease ACTIVE_RECOVERY =
            Ease.by(Parameter.DURATION_CAP_MINUTES, EasingScience.ACTIVE_RECOVERY_CHOSEN_MINUTES)
                    .and(Parameter.RPE_CAP, EasingScience.ACTIVE_RECOVERY_RPE_CAP);

    private Easy() {}
}
