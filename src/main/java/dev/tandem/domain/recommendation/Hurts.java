package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Pain;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.IllnessAndPainScience;

/** How much a pain means (C10, R34). */
@Cited(
        value = {"C10", "R34"},
        confidence = Confidence.RULING)
final class Hurts {
    private Hurts() {}

    /** Above 5, or a limp whatever the number. */
    static boolean stops(Pain pain) {
        return pain.limping() || pain.level() > IllnessAndPainScience.PAIN_STOP_ABOVE;
    }

    /** From 4, or a limp. */
    static boolean eases(Pain pain) {
        return pain.limping() || pain.level() >= IllnessAndPainScience.PAIN_EASE_FROM;
    }

    /** At rest from 4, or at a place where a bone may be at risk. */
    static boolean isForProfessional(Pain pain) {
        return pain.atRest()
                && (pain.level() >= IllnessAndPainScience.REST_PAIN_REFER_FROM
                        || isWhereBonesBreak(pain));
    }

    static boolean matters(JudgedDay day) {
        return day.checkIn().health().pain().stream().anyMatch(Hurts::eases);
    }

    private static boolean isWhereBonesBreak(Pain pain) {
        return switch (pain.area()) {
            case SHIN, FOOT, HIP, GROIN -> true;
            case NECK,
                    SHOULDER,
                    ELBOW,
                    WRIST,
                    UPPER_BACK,
                    LOWER_BACK,
                    CHEST,
                    ABDOMEN,
                    GLUTES,
                    QUADRICEPS,
                    HAMSTRINGS,
                    KNEE,
                    CALF,
                    ACHILLES,
                    ANKLE ->
                    false;
        };
    }
}
