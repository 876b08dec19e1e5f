package dev.tandem.domain.schedule;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import java.util.Set;

/**
 * A session that wants a place in a week. The key stays the same from week to week ("long",
 * "quality-1", "strength-a"), so that days stay the same too. Heavy muscles are those with at least
 * four hard sets as primary muscle (R10). It needs the least minutes and wishes for the others.
 */
public record Slot(
        String key,
        SessionKind kind,
        Set<Tag> tags,
        Set<Muscle> heavyMuscles,
        int leastMinutes,
        int wishedMinutes) {
    public boolean has(Tag tag) {
        return tags.contains(tag);
    }
}
