package dev.tandem.session;

import static java.util.stream.Collectors.groupingBy;

import dev.tandem.domain.load.FitnessFatigue;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps the day rows right: sums the days that changed, and carries fitness and fatigue forward
 * from the first of them only.
 */
@ApplicationScoped
class DaySums {

    void refresh(UUID athleteId, SortedSet<LocalDate> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var first = changed.first();
        var later = TrainingDayEntity.from(athleteId, first);
        var byDate = later.stream().collect(Collectors.toMap(day -> day.date, day -> day));
        var counting =
                Sessions.counting(athleteId, List.copyOf(changed)).stream()
                        .collect(groupingBy(session -> session.date));
        for (var date : changed) {
            var sessions = counting.getOrDefault(date, List.of());
            var day = byDate.get(date);
            if (sessions.isEmpty()) {
                if (day != null) {
                    day.delete();
                    later.remove(day);
                }
                continue;
            }
            if (day == null) {
                day = new TrainingDayEntity(athleteId, date);
                day.persist();
                later.add(day);
            }
            day.sum(sessions);
        }
        carryForward(athleteId, first, later);
    }

    private static void carryForward(
            UUID athleteId, LocalDate first, List<TrainingDayEntity> later) {
        later.sort((one, other) -> one.date.compareTo(other.date));
        var before = TrainingDayEntity.lastUntil(athleteId, first.minusDays(1)).orElse(null);
        for (var day : later) {
            var evening =
                    before == null ? FitnessFatigue.ZERO : before.eveningOf(day.date.minusDays(1));
            day.carry(evening.after(day.load));
            before = day;
        }
    }
}
