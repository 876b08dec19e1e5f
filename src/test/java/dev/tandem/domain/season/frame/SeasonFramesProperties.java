package dev.tandem.domain.season.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.season.running.TestRunner;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Random;

class SeasonFramesProperties {
    private static final double[] RACES = {5000, 10000, 15000, 21097.5, 42195};

    @Test
    void the_earliest_date_of_2000_runners_from_seed_41_is_accepted_and_the_day_before_is_not() {
        int soon = 0;
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(41_000_000L + seed);
            double race = RACES[random.nextInt(RACES.length)];
            var asked = TestRunner.TODAY.plusDays(1 + random.nextInt(160));
            if (frame(seed, race, asked) instanceof FrameResult.TooSoon(var earliest, var words)) {
                soon++;
                assertThat(earliest).as("seed %d", seed).isAfter(asked);
                assertThat(words.text()).isNotBlank();
                assertThat(frame(seed, race, earliest)).isInstanceOf(FrameResult.Framed.class);
                assertThat(frame(seed, race, earliest.minusDays(1)))
                        .as("seed %d", seed)
                        .isInstanceOf(FrameResult.TooSoon.class);
            }
        }
        assertThat(soon).isBetween(200, 1900);
    }

    @Test
    void lighter_weeks_of_2000_frames_from_seed_42_are_three_to_five_weeks_apart() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(42_000_000L + seed);
            var runner = runner(seed).weeks(2 + random.nextInt(51));
            if (!(SeasonFrames.frame(runner.request()) instanceof FrameResult.Framed(var frame))) {
                continue;
            }
            int last = 0;
            for (var week : frame.weeks()) {
                if (week.lighter()) {
                    assertThat(week.number() - last).as("seed %d", seed).isBetween(3, 5);
                    last = week.number();
                }
            }
            assertThat(frame.weeks().size() - last).as("seed %d", seed).isLessThan(5);
        }
    }

    private static FrameResult frame(int seed, double race, LocalDate date) {
        return SeasonFrames.frame(runner(seed).race(race, date).request());
    }

    private static TestRunner runner(int seed) {
        var random = new Random(43_000_000L + seed);
        var runner =
                new TestRunner()
                        .aged(18 + random.nextInt(55))
                        .level(Level.values()[random.nextInt(3)])
                        .runs(2 + random.nextInt(5));
        return random.nextBoolean()
                ? runner
                : runner.recently(
                        1 + random.nextInt(5), 5 + random.nextInt(60), 3 + random.nextInt(20));
    }
}
