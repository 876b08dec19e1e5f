package dev.tandem.domain.life;

import dev.tandem.domain.load.TrainingHistory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan and what became of it up to a day: all its weeks, what was logged, the days that are known
 * to be without training, and what reviews asked for. With strength first, runs give way before
 * strength does.
 */
public record Story(
        LocalDate today,
        List<StoryWeek> weeks,
        TrainingHistory done,
        List<TimeOff> timeOff,
        List<Relief> reliefs,
        boolean strengthFirst) {
    public Story {
        weeks = List.copyOf(weeks);
        timeOff = List.copyOf(timeOff);
        reliefs = List.copyOf(reliefs);
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("a plan has weeks");
        }
    }

    /** The same story with more time off. */
    public Story with(List<TimeOff> more) {
        var all = Stream.concat(timeOff.stream(), more.stream()).toList();
        return new Story(today, weeks, done, all, reliefs, strengthFirst);
    }

    LocalDate startDate() {
        return weeks.getFirst().startDate();
    }
}
