package dev.tandem.domain.progress;

import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One short sentence for what was achieved lately; true, or not said. */
public final class Praise {
    /** Weeks in a row that are worth a word. */
    private static final List<Integer> WEEKS = List.of(4, 8, 12, 26, 52, 104);

    private Praise() {}

    /** A milestone of today or yesterday comes before a record. */
    public static Optional<Message> of(
            List<Milestone> milestones, List<Achievement> records, LocalDate today) {
        return milestones.stream()
                .filter(it -> !it.date().isBefore(today.minusDays(1)) && !it.date().isAfter(today))
                .findFirst()
                .map(Milestone::title)
                .or(() -> records.stream().findFirst().map(Praise::of));
    }

    private static Message of(Achievement record) {
        return Message.of("praise." + Kebab.of(record.key().kind()));
    }

    /** Weeks in a row that are worth a word, once this week is one of them. */
    public static Optional<Message> of(Streak streak) {
        return streak.thisWeekCounts() && WEEKS.contains(streak.weeks())
                ? Optional.of(Message.of("praise.streak", streak.weeks()))
                : Optional.empty();
    }
}
