package dev.tandem.domain.progress;

import static dev.tandem.domain.science.ProgressScience.MILESTONE_DISTANCES_METERS;
import static dev.tandem.domain.science.ProgressScience.MILESTONE_SESSIONS;

import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names what was done for the first time, the latest first. */
public final class Milestones {
    private static final Comparator<Milestone> LATEST_FIRST =
            Comparator.comparing(Milestone::date).reversed().thenComparing(Milestone::code);

    private Milestones() {}

    /**
     * The first days on which things were reached: runs by their metres, sessions by their number,
     * lifts of the own body mass by exercise, and the end of the first month of good sleep.
     */
    public record FirstDays(
            Map<Double, LocalDate> runs,
            Map<Integer, LocalDate> sessions,
            Map<String, LocalDate> bodyWeightLifts,
            @Nullable LocalDate sleepMonth) {}

    public static List<Milestone> of(FirstDays days) {
        var milestones = new ArrayList<Milestone>();
        for (double meters : MILESTONE_DISTANCES_METERS) {
            add("first-run-" + Math.round(meters), days.runs().get(meters), milestones);
        }
        for (int count : MILESTONE_SESSIONS) {
            add("sessions-" + count, days.sessions().get(count), milestones);
        }
        days.bodyWeightLifts()
                .forEach((lift, date) -> add("body-weight-" + lift, date, milestones));
        add("sleep-month", days.sleepMonth(), milestones);
        milestones.sort(LATEST_FIRST);
        return milestones;
    }

    private static void add(String code, @Nullable LocalDate date, List<Milestone> milestones) {
        if (date != null) {
            milestones.add(new Milestone(code, date, Message.of("milestone." + code)));
        }
    }
}
