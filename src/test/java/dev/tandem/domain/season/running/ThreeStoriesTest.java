package dev.tandem.domain.season.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.stream.Stream;

class ThreeStoriesTest {

    static TestRunner ada() {
        return new TestRunner()
                .aged(36)
                .level(Level.INTERMEDIATE)
                .recently(3, 25, 10)
                .mark(5000, 1330)
                .race(21097.5, TestRunner.TODAY.plusDays(16 * 7 - 1));
    }

    static TestRunner ben() {
        return new TestRunner()
                .aged(52)
                .level(Level.NOVICE)
                .runs(2)
                .longRunOn(null)
                .day(DayOfWeek.TUESDAY, 40)
                .day(DayOfWeek.THURSDAY, 40)
                .day(DayOfWeek.SATURDAY, 40);
    }

    static TestRunner cleo() {
        return new TestRunner()
                .aged(27)
                .level(Level.ADVANCED)
                .runs(5)
                .recently(5, 45, 14)
                .mark(10000, 2520)
                .race(10000, TestRunner.TODAY.plusDays(12 * 7 - 1));
    }

    @Test
    void each_story_is_a_season_of_weeks_that_can_be_read() {
        assertThat(Stream.of(ada(), ben(), cleo()).map(runner -> RunSeason.of(runner).table()))
                .allSatisfy(table -> System.out.println(table))
                .allSatisfy(table -> assertThat(table.lines()).hasSizeGreaterThanOrEqualTo(8));
    }
}
