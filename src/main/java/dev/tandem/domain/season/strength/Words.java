package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;

import java.util.List;
import java.util.Locale;

/** What a session is called and what it is for, in words one would say. */
final class Words {
    private Words() {}

    static String title(Draft draft, List<Lift> lifts) {
        var letter = draft.key().substring(draft.key().length() - 1).toUpperCase(Locale.ROOT);
        return kind(draft) + " " + letter + ": " + leading(lifts);
    }

    static String purpose(Draft draft) {
        if (draft.situation().week().lighter()) {
            return "Half the sets and a little less weight, so that the work of the last weeks can"
                    + " settle.";
        }
        if (draft.day().bound() == Day.Bound.EASY && !isFresh(draft)) {
            return "Practise the movements and stop early, so that nothing is tired tomorrow.";
        }
        return switch (draft.type()) {
            case FOUNDATION -> "Learn the big movements well and stop with repetitions to spare.";
            case HYPERTROPHY -> "Build muscle that carries both your lifting and your running.";
            case HEAVY -> "Get stronger with few repetitions, so that each stride costs less.";
            case POWER ->
                    "Lift a moderate weight as fast as you can control, so that strength becomes"
                            + " speed.";
            case MAINTENANCE -> "Keep the strength you have built while your legs freshen up.";
        };
    }

    private static String kind(Draft draft) {
        var body =
                switch (draft.day().shape().focus()) {
                    case LOWER -> "lower body";
                    case UPPER -> "upper body";
                    case FULL -> "strength";
                };
        if (draft.situation().week().lighter()) {
            return "Lighter " + body;
        }
        if (isFresh(draft)) {
            return "Short " + body;
        }
        return draft.day().bound() == Day.Bound.EASY ? "Light " + body : capitalised(body);
    }

    private static boolean isFresh(Draft draft) {
        return Style.isFresh(draft.situation().week());
    }

    private static String leading(List<Lift> lifts) {
        var words =
                lifts.stream()
                        .filter(lift -> lift.role() != Role.JUMP && lift.role() != Role.SMALL)
                        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                        .map(lift -> word(lift.exercise()))
                        .distinct()
                        .limit(2)
                        .toList();
        return words.isEmpty() ? "trunk and hips" : String.join(" and ", words);
    }

    private static String word(Exercise exercise) {
        return switch (exercise.pattern()) {
            case SQUAT -> "squat";
            case HINGE, KNEE_FLEXION -> hinge(exercise.slug());
            case SINGLE_LEG, LUNGE, KNEE_EXTENSION -> oneLeg(exercise.slug());
            case HORIZONTAL_PUSH -> exercise.slug().contains("push-up") ? "push-up" : "press";
            case VERTICAL_PUSH -> "overhead press";
            case HORIZONTAL_PULL -> "row";
            case VERTICAL_PULL -> "pull";
            case CARRY -> "carry";
            case CALF, FOOT -> "calves";
            case CORE_ANTI_EXTENSION,
                    CORE_ANTI_ROTATION,
                    CORE_EXTENSION,
                    CORE_FLEXION,
                    CORE_LATERAL ->
                    "trunk";
            case HIP_ABDUCTION -> "hips";
            case ELBOW_EXTENSION, ELBOW_FLEXION, SHOULDER_ABDUCTION -> "arms";
            case MOBILITY -> "mobility";
            case PLYOMETRIC, POWER_LOWER, POWER_UPPER -> "power";
        };
    }

    private static String hinge(String slug) {
        if (slug.contains("deadlift")) {
            return "deadlift";
        }
        return slug.contains("thrust") || slug.contains("bridge") ? "bridge" : "hinge";
    }

    private static String oneLeg(String slug) {
        for (var word : List.of("split-squat", "step-up", "step-down", "lunge", "bridge")) {
            if (slug.contains(word)) {
                return word.replace("split-squat", "split squat");
            }
        }
        return slug.contains("deadlift") ? "single-leg deadlift" : "single-leg squat";
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
