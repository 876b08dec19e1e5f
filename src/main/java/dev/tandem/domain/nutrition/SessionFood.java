package dev.tandem.domain.nutrition;

import dev.tandem.domain.science.Cited;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What to eat and drink before, during and after one session. */
@Cited({"G1", "G2", "G3", "G4"})
public record SessionFood(
        Exertion session, List<Advice> before, List<Advice> during, List<Advice> after) {
    public SessionFood {
        before = List.copyOf(before);
        during = List.copyOf(during);
        after = List.copyOf(after);
    }

    /** Whether the next session is so near that one eats for it at once (G3). */
    public boolean isBeforeAnother() {
        return after.stream().anyMatch(line -> line.evidence().contains(AfterSession.NEXT_IS_NEAR));
    }

    /** Of each session of a day that is training, in the order of the day. */
    static List<SessionFood> of(FoodDay day) {
        var eater = Eater.of(day);
        var sessions = day.training().training().toList();
        var food = new ArrayList<SessionFood>();
        for (int i = 0; i < sessions.size(); i++) {
            var next = i + 1 < sessions.size() ? sessions.get(i + 1) : null;
            food.add(of(sessions.get(i), next, eater));
        }
        return food;
    }

    static SessionFood of(Exertion session, @Nullable Exertion next, Eater eater) {
        return new SessionFood(
                session,
                new BeforeSession(session, eater).lines(),
                new DuringSession(session, eater).lines(),
                new AfterSession(session, next, eater).lines());
    }
}
