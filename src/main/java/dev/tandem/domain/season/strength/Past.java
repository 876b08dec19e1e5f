package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthProgressScience;
import dev.tandem.domain.science.StrengthVolumeScience;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.strength.ExercisePrescription;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the strength of the weeks so far really was, oldest first: days stay the same in a block,
 * lighter weeks and tapers bring nothing new, and sets grow from what was done (E5, E8, E9).
 */
@Cited(
        value = {"E5", "E8", "E9"},
        confidence = Confidence.DESIGN_DEFAULT)
record Past(List<Week> weeks) {
    static final Past NONE = new Past(List.of());

    /** Growth is counted from the greatest of so many weeks, as the distance of runs is. */
    private static final int WEEKS_COMPARED = 4;

    /** One week: its days, its block, its hard sets by muscle, its sets by session and exercise. */
    record Week(
            FrameWeek frame,
            int block,
            List<Day> days,
            Map<Muscle, Integer> hardSets,
            Map<String, Map<String, Integer>> sets) {

        static Week of(FrameWeek frame, int block, List<Day> days, List<FilledSession> sessions) {
            var hard = new EnumMap<Muscle, Integer>(Muscle.class);
            var sets = new LinkedHashMap<String, Map<String, Integer>>();
            for (var session : sessions) {
                var exercises = session.workout().exercises();
                exercises.forEach(each -> count(each, hard));
                var bySlug = new LinkedHashMap<String, Integer>();
                exercises.forEach(each -> bySlug.put(each.exercise(), each.sets().size()));
                sets.put(session.key(), bySlug);
            }
            return new Week(frame, block, days, hard, sets);
        }

        private static void count(ExercisePrescription each, Map<Muscle, Integer> hard) {
            var lift = HeavyMuscles.lift(each);
            lift.exercise()
                    .muscles()
                    .primary()
                    .forEach(muscle -> hard.merge(muscle, lift.hardSets(), Integer::sum));
        }

        /** Whether the week was one of training, lighter or not, with no race near. */
        private boolean isUsual() {
            return !Style.isFresh(frame);
        }

        private boolean isFull() {
            return isUsual() && frame.phase() != Phase.RECOVERY;
        }
    }

    Past plus(Week week) {
        var longer = new ArrayList<>(weeks);
        longer.add(week);
        return new Past(List.copyOf(longer));
    }

    /** What came before a week. */
    Past before(FrameWeek week) {
        return new Past(
                weeks.stream().filter(each -> each.frame().number() < week.number()).toList());
    }

    /** The days of the last usual week, none at the beginning. */
    List<Day> days() {
        return lastUsual().map(Week::days).orElse(List.of());
    }

    /** The same if that week was in this block. */
    List<Day> daysOfBlock(int block) {
        return lastUsual().filter(week -> week.block() == block).map(Week::days).orElse(List.of());
    }

    /** The exercises of the last usual week, none at the beginning. */
    Set<String> exercises() {
        var slugs = new LinkedHashSet<String>();
        lastUsual()
                .ifPresent(week -> week.sets().values().forEach(it -> slugs.addAll(it.keySet())));
        return slugs;
    }

    /** Most hard sets of a muscle in the next week: a fifth or two more than lately (E5). */
    int mostHardSets(Muscle muscle) {
        int lately =
                weeks.subList(Math.max(0, weeks.size() - WEEKS_COMPARED), weeks.size()).stream()
                        .mapToInt(week -> week.hardSets().getOrDefault(muscle, 0))
                        .max()
                        .orElse(Integer.MAX_VALUE / 2);
        double grown = lately * (1 + StrengthVolumeScience.WEEKLY_SET_GROWTH) + 1e-9;
        return (int) Math.max(grown, lately + StrengthVolumeScience.WEEKLY_SET_STEP);
    }

    /** Most sets of an exercise of a session: one more than in the last full week (E8). */
    int mostSets(String key, String slug) {
        int sets = setsOf(key, slug, Integer.MAX_VALUE);
        return sets == Integer.MAX_VALUE
                ? sets
                : sets + StrengthProgressScience.AUTOMATIC_SET_CHANGE;
    }

    /** Sets of an exercise of a session in the last full week, or the given number. */
    int setsOf(String key, String slug, int unknown) {
        return weeks.reversed().stream()
                .filter(Week::isFull)
                .findFirst()
                .map(week -> week.sets().getOrDefault(key, Map.of()).get(slug))
                .orElse(unknown);
    }

    private Optional<Week> lastUsual() {
        return weeks.reversed().stream().filter(Week::isUsual).findFirst();
    }
}
