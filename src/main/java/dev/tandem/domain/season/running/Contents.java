package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.ConcurrencyScience.HARD_FROM_MARATHON_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.MANY_STRIDES;
import static dev.tandem.domain.science.RunSizeScience.SHORT_LONGEST_METERS;
import static dev.tandem.domain.science.WarmUpScience.CHOSEN_STRIDES;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.recipe.EasyRun;
import dev.tandem.domain.season.running.recipe.Effort;
import dev.tandem.domain.season.running.recipe.LongRun;
import dev.tandem.domain.season.running.recipe.Pacer;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes drafts out as workouts, with strides on one easy run of the week. */
record Contents(Runner runner, Course course, FrameWeek week) {

    /** The shortest easy run that has room for strides. */
    private static final int STRIDES_FROM_MINUTES = 25;

    /** A novice's first weeks go without strides. */
    private static final int NOVICE_STRIDES_FROM_WEEK = 3;

    Filled.Content content(Draft draft, List<Draft> week) {
        return new Filled.Content(workout(draft, week), tags(draft));
    }

    /** Expected load of the drafts in AU. */
    double load(List<Draft> drafts) {
        return drafts.stream().mapToDouble(draft -> workout(draft, drafts).outline().load()).sum();
    }

    private Workout.Run workout(Draft draft, List<Draft> drafts) {
        if (draft.isLongest() && draft.meters() > SHORT_LONGEST_METERS && !course.holdsRace(week)) {
            return new LongRun(pacer(), draft.meters(), draft.finishMeters()).workout();
        }
        if (draft.quality() != null && draft.room() != null) {
            return draft.quality().workout(draft.room());
        }
        boolean isRecovery = isRecovery(draft);
        int strides = draft == strider(drafts) ? strides() : 0;
        return new EasyRun(pacer(), draft.meters(), strides, isRecovery).workout();
    }

    private Set<Tag> tags(Draft draft) {
        var tags = EnumSet.noneOf(Tag.class);
        if (draft.isLongest()) {
            tags.add(Tag.LONG);
        }
        if (draft.quality() != null && draft.quality().isHard() || isHardLong(draft)) {
            tags.add(Tag.HARD);
        }
        return tags;
    }

    private boolean isHardLong(Draft draft) {
        return draft.finishMeters() > 0
                && pacer().seconds(Effort.MARATHON, draft.finishMeters())
                        >= 60.0 * HARD_FROM_MARATHON_MINUTES;
    }

    private static boolean isRecovery(Draft draft) {
        return isEasy(draft) && draft.place().isForRecovery();
    }

    /** The easy run that gets the strides: the last one before a race, else the freshest. */
    private @Nullable Draft strider(List<Draft> drafts) {
        if (runner.staysModerate()
                || (runner.isNovice() && week.number() < NOVICE_STRIDES_FROM_WEEK)) {
            return null;
        }
        return drafts.stream()
                .filter(draft -> isEasy(draft) && !isRecovery(draft))
                .filter(draft -> EasyRun.minutes(pacer(), draft.meters()) >= STRIDES_FROM_MINUTES)
                .max(
                        Comparator.comparing(
                                        (Draft draft) -> course.isForOpeners(draft.place().date()))
                                .thenComparing(draft -> draft.place().date()))
                .orElse(null);
    }

    private int strides() {
        boolean isSharp = week.phase() == Phase.BUILD || week.phase() == Phase.PEAK;
        return isSharp && !runner.isNovice() ? MANY_STRIDES : CHOSEN_STRIDES;
    }

    private Pacer pacer() {
        return runner.pacer();
    }

    private static boolean isEasy(Draft draft) {
        return !draft.isLongest() && draft.quality() == null;
    }
}
