package dev.tandem.domain.schedule;

import java.util.List;

/** The best week there is for the slots, or the proof that there is none. */
public sealed interface ScheduleResult {
    /** Every slot at its place, by date and part of the day, and the sum of the soft costs. */
    record Scheduled(List<Placed> placed, int cost) implements ScheduleResult {
        public Scheduled {
            placed = List.copyOf(placed);
        }
    }

    /** No arrangement of the slots keeps every hard rule. */
    record Unschedulable() implements ScheduleResult {}
}
