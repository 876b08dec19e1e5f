package dev.tandem.domain.schedule;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import java.util.Set;

/**
 * A session that wants a place in a week. The key stays the same from week to week ("long",
 * "quality-1", "strength-a"), so that days stay the same too. Heavy muscles are those with at least
 * four hard sets as primary muscle (R10). It needs the least minutes and wishes for the others.
 * Quality means threshold, interval or repetition work, which keeps 48 h from other quality (D6g);
 * marathon pace makes a run hard without that.
 */
public record Slot(
        String key,
        SessionKind kind,
        Set<Tag> tags,
        Set<Muscle> heavyMuscles,
        int leastMinutes,
        int wishedMinutes,
        boolean quality) {
    public Slot {
        tags = Kept.inOrder(Tag.class, tags);
        heavyMuscles = Kept.inOrder(Muscle.class, heavyMuscles);
        if (leastMinutes < 1 || wishedMinutes < leastMinutes) {
            throw new IllegalArgumentException("at least a minute, and wished from least on");
        }
    }

    /** A slot whose hard work, if any, is quality. */
    public Slot(
            String key,
            SessionKind kind,
            Set<Tag> tags,
            Set<Muscle> heavyMuscles,
            int leastMinutes,
            int wishedMinutes) {
        this(key, kind, tags, heavyMuscles, leastMinutes, wishedMinutes, tags.contains(Tag.HARD));
    }

    /** The same session with so many minutes, as it was done or planned. */
    public Slot lasting(int minutes) {
        var exactly = Math.max(1, minutes);
        return new Slot(key, kind, tags, heavyMuscles, exactly, exactly, quality);
    }

    /** Whether the two differ in nothing but their key. */
    public boolean isLike(Slot other) {
        return kind == other.kind
                && leastMinutes == other.leastMinutes
                && wishedMinutes == other.wishedMinutes
                && quality == other.quality
                && tags.equals(other.tags)
                && heavyMuscles.equals(other.heavyMuscles);
    }

    public boolean has(Tag tag) {
        return tags.contains(tag);
    }
}
