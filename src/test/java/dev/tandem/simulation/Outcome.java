package dev.tandem.simulation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.recommendation.Decision;
import dev.tandem.simulation.Policy.Choice;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one person's plan came to under one policy, day by day. */
record Outcome(
        List<Choice> choices,
        double[] tiredness,
        double[] strain,
        double[] load,
        @Nullable Band[] bands,
        double[] performance) {
    private static final int LAST_DAYS = 7;

    /** Mean of the last week. */
    double endPerformance() {
        return Arrays.stream(performance, performance.length - LAST_DAYS, performance.length)
                .average()
                .orElse(0);
    }

    /** The strain that nine days in ten stay below. */
    double highStrain() {
        var sorted = Arrays.stream(strain).sorted().toArray();
        return sorted[(int) (0.9 * (sorted.length - 1))];
    }

    long daysAbove(double strainLimit) {
        return Arrays.stream(strain).filter(it -> it > strainLimit).count();
    }

    /** Load in AU done on days of more strain than that on the evening before. */
    double loadAbove(double strainLimit) {
        double sum = 0;
        for (int day = 1; day < strain.length; day++) {
            sum += strain[day - 1] > strainLimit ? load[day] : 0;
        }
        return sum;
    }

    double peakTiredness() {
        return Arrays.stream(tiredness).max().orElse(0);
    }

    double totalLoad() {
        return Arrays.stream(load).sum();
    }

    /** Share of planned hard sessions that were changed. */
    double hardChanged() {
        var hard = choices.stream().filter(Choice::isHard).toList();
        long changed = hard.stream().filter(Choice::isChanged).count();
        return hard.isEmpty() ? 0 : (double) changed / hard.size();
    }

    /**
     * The same, apart from the short nights and the illness that all have, and a week after each.
     */
    double hardChangedInOrdinaryWeeks() {
        var hard = choices.stream().filter(it -> it.isHard() && Life.isOrdinary(it.day())).toList();
        long changed = hard.stream().filter(Choice::isChanged).count();
        return hard.isEmpty() ? 0 : (double) changed / hard.size();
    }

    double allChanged() {
        return choices.isEmpty()
                ? 0
                : (double) choices.stream().filter(Choice::isChanged).count() / choices.size();
    }

    /** Hard sessions that were changed, by the rule that asked for it. */
    Map<String, Long> hardChangedBy() {
        return choices.stream()
                .filter(it -> it.isHard() && it.isChanged())
                .collect(groupingBy(Choice::rule, TreeMap::new, counting()));
    }

    long decided(Decision decision) {
        return choices.stream().filter(it -> it.decision() == decision).count();
    }

    /** How often sessions turned from planned to changed or back, session after session. */
    long oscillations() {
        long turns = 0;
        for (int index = 1; index < choices.size(); index++) {
            turns += choices.get(index).isChanged() != choices.get(index - 1).isChanged() ? 1 : 0;
        }
        return turns;
    }

    /** Days from one until a session is changed, at most so many. */
    int daysUntilChanged(int from, int most) {
        return choices.stream()
                .filter(it -> it.day() >= from && it.day() < from + most)
                .filter(Choice::isChanged)
                .mapToInt(it -> it.day() - from)
                .min()
                .orElse(most);
    }

    /** Days from one until a check-in is not green, at most so many. */
    int daysUntilNotGreen(int from, int most) {
        for (int day = from; day < Math.min(from + most, bands.length); day++) {
            if (bands[day] != null && bands[day] != Band.GREEN) {
                return day - from;
            }
        }
        return most;
    }

    /** Days from one until the fatigue of training is back at a level, at most so many. */
    int daysUntilTirednessBelow(int from, double level, int most) {
        for (int day = from; day < Math.min(from + most, tiredness.length); day++) {
            if (tiredness[day] <= level) {
                return day - from;
            }
        }
        return most;
    }
}
