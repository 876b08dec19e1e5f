package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Locale;

/** What a session is called and what it is for, in words one would say. */
final class Words {
    private Words() {}

    static Message title(Draft draft, List<Lift> lifts) {
        var letter = draft.key().substring(draft.key().length() - 1).toUpperCase(Locale.ROOT);
        var focus = Kebab.of(draft.day().shape().focus());
        return Message.of("strength." + manner(draft) + "." + focus, letter, leading(lifts));
    }

    static Message purpose(Draft draft) {
        if (draft.situation().week().lighter()) {
            return Message.of("strength.lighter.purpose");
        }
        if (draft.day().bound() == Day.Bound.EASY && !isFresh(draft)) {
            return Message.of("strength.light.purpose");
        }
        return Message.of("strength." + Kebab.of(draft.type()) + ".purpose");
    }

    private static String manner(Draft draft) {
        if (draft.situation().week().lighter()) {
            return "lighter";
        }
        if (isFresh(draft)) {
            return "short";
        }
        return draft.day().bound() == Day.Bound.EASY ? "light" : "usual";
    }

    private static boolean isFresh(Draft draft) {
        return Style.isFresh(draft.situation().week());
    }

    private static Message leading(List<Lift> lifts) {
        var words =
                lifts.stream()
                        .filter(lift -> lift.role() != Role.JUMP && lift.role() != Role.SMALL)
                        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                        .map(lift -> word(lift.exercise()))
                        .distinct()
                        .limit(2)
                        .toList();
        return named(words.isEmpty() ? List.of("trunk", "hips") : words);
    }

    private static Message named(List<String> words) {
        var leads = words.stream().map(word -> Message.of("lead." + word)).toList();
        return leads.size() == 1
                ? leads.getFirst()
                : Message.of("lead.both", leads.getFirst(), leads.getLast());
    }

    /** The lift in one word: the end of a key. */
    private static String word(Exercise exercise) {
        return switch (exercise.pattern()) {
            case SQUAT -> "squat";
            case HINGE, KNEE_FLEXION -> hinge(exercise.slug());
            case SINGLE_LEG, LUNGE, KNEE_EXTENSION -> oneLeg(exercise.slug());
            case HORIZONTAL_PUSH -> exercise.slug().contains("push-up") ? "push-up" : "press";
            case VERTICAL_PUSH -> "overhead-press";
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
                return word;
            }
        }
        return slug.contains("deadlift") ? "single-leg-deadlift" : "single-leg-squat";
    }
}
