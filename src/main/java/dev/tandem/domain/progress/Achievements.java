package dev.tandem.domain.progress;

import dev.tandem.domain.session.Session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The best of each mark among some. */
public final class Achievements {
    private final Map<MarkKey, Achievement> best = new LinkedHashMap<>();

    /** Of sessions in the order in which they were done: of equals, the first stays. */
    public static Collection<Achievement> of(List<Session> sessions) {
        var achievements = new Achievements();
        for (var session : sessions) {
            RunMarks.of(session).forEach(achievements::add);
            LiftMarks.of(session).forEach(achievements::add);
        }
        return achievements.best();
    }

    public void add(Achievement achieved) {
        best.merge(
                achieved.key(), achieved, (old, latest) -> latest.isBetterThan(old) ? latest : old);
    }

    public Collection<Achievement> best() {
        return best.values();
    }
}
