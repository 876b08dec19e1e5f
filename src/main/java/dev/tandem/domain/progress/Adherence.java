package dev.tandem.domain.progress;

import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A week from Monday: what was planned, what of it was done, and all that was done. */
public record Adherence(
        PlannedWeek week,
        Pair all,
        Map<SessionKind, Pair> byKind,
        Map<Intensity, Pair> byIntensity) {
    /** How hard training is meant to be; of what was done beside the plan nobody knows. */
    public enum Intensity {
        EASY,
        HARD
    }

    /** Planned and done. */
    public record Pair(Work planned, Work done) {}

    /** A training session that was planned, and whether it was done. */
    public record Planned(
            LocalDate date, SessionKind kind, Intensity intensity, Work work, boolean isDone) {}

    /** A session that was done, and the intensity of the planned one it fulfilled, else easy. */
    public record Done(LocalDate date, SessionKind kind, Intensity intensity, Work work) {}

    /** Both sides of some weeks. */
    public record Ledger(List<Planned> planned, List<Done> done) {
        private Ledger of(Predicate<LocalDate> days) {
            return new Ledger(
                    planned.stream().filter(it -> days.test(it.date())).toList(),
                    done.stream().filter(it -> days.test(it.date())).toList());
        }

        private Ledger ofKind(SessionKind kind) {
            return new Ledger(
                    planned.stream().filter(it -> it.kind() == kind).toList(),
                    done.stream().filter(it -> it.kind() == kind).toList());
        }

        private Ledger ofIntensity(Intensity intensity) {
            return new Ledger(
                    planned.stream().filter(it -> it.intensity() == intensity).toList(),
                    done.stream().filter(it -> it.intensity() == intensity).toList());
        }

        private Pair sums() {
            return new Pair(
                    planned.stream().map(Planned::work).reduce(Work.NONE, Work::plus),
                    done.stream().map(Done::work).reduce(Work.NONE, Work::plus));
        }

        private boolean isEmpty() {
            return planned.isEmpty() && done.isEmpty();
        }
    }

    /** The weeks from one Monday to another, both included. */
    public static List<Adherence> weeks(Ledger ledger, LocalDate from, LocalDate to) {
        var weeks = new ArrayList<Adherence>();
        for (var monday = from; !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            var start = monday;
            weeks.add(of(start, ledger.of(day -> LoadHistory.mondayOf(day).equals(start))));
        }
        return weeks;
    }

    private static Adherence of(LocalDate monday, Ledger week) {
        var kinds = new EnumMap<SessionKind, Pair>(SessionKind.class);
        for (var kind : SessionKind.values()) {
            var part = week.ofKind(kind);
            if (!part.isEmpty()) {
                kinds.put(kind, part.sums());
            }
        }
        var intensities = new EnumMap<Intensity, Pair>(Intensity.class);
        for (var intensity : Intensity.values()) {
            intensities.put(intensity, week.ofIntensity(intensity).sums());
        }
        int done = (int) week.planned().stream().filter(Planned::isDone).count();
        var planned = new PlannedWeek(monday, week.planned().size(), done);
        return new Adherence(planned, week.sums(), kinds, intensities);
    }
}
