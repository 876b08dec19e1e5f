package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.ScheduleResult.Unschedulable;
import dev.tandem.domain.schedule.search.WeekScheduler;

import org.junit.jupiter.api.Test;

class WeekSchedulerProperties {
    @Test
    void finds_the_cheapest_week_if_and_only_if_one_exists_seed_1() {
        var weeks = new RandomWeeks(1);
        var found = 0;
        for (var count = 0; count < 2500; count++) {
            var week = weeks.next(4);
            var least = BruteForce.leastCost(week);
            switch (WeekScheduler.solve(week)) {
                case Scheduled it -> {
                    assertThat(it.cost()).as("cost of %s", week).isEqualTo(least);
                    assertThat(BruteForce.cost(week, it.placed())).isEqualTo(least);
                    found++;
                }
                case Unschedulable _ ->
                        assertThat(least).as("no week for %s", week).isEqualTo(BruteForce.NONE);
            }
        }
        assertThat(found).as("a fair share of both").isBetween(600, 2400);
    }

    @Test
    void never_breaks_a_rule_that_a_second_checker_reads_seed_2() {
        var weeks = new RandomWeeks(2);
        var found = 0;
        for (var count = 0; count < 8_000; count++) {
            var week = weeks.next(9);
            if (WeekScheduler.solve(week) instanceof Scheduled it) {
                found++;
                assertThat(it.placed()).hasSameSizeAs(week.slots());
                assertThat(WeekAudit.faults(week, it.placed())).as("week of %s", week).isEmpty();
            }
        }
        assertThat(found).isGreaterThan(1000);
    }
}
