package dev.tandem.domain.season.strength;

import dev.tandem.domain.science.StrengthProgressScience;
import dev.tandem.domain.strength.StrengthType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what a session may become by the longest its sets get, so that its exercises stay the
 * same all through a block and from blocks of muscle to blocks of strength.
 */
record Measure(Situation situation, Day day, StrengthType type) {

    List<Draft.Cut> of(List<List<Lift>> chain) {
        var seconds = new HashMap<String, Integer>();
        chain.getFirst().forEach(lift -> seconds.put(lift.exercise().slug(), longestSet(lift)));
        return chain.stream().map(lifts -> measured(lifts, seconds)).toList();
    }

    private static Draft.Cut measured(List<Lift> lifts, Map<String, Integer> seconds) {
        int sets = 0;
        int total = 0;
        for (var lift : lifts) {
            sets += lift.sets();
            total += Clock.seconds(lift.sets(), seconds.getOrDefault(lift.exercise().slug(), 0));
        }
        return new Draft.Cut(lifts, sets, total / 60.0);
    }

    private int longestSet(Lift lift) {
        int last = StrengthProgressScience.WAVE_REPS_IN_RESERVE.size() - 1;
        return kinds().stream()
                .flatMap(kind -> Stream.of(doses(kind, 0), doses(kind, last)))
                .mapToInt(doses -> Clock.setSeconds(lift, doses))
                .max()
                .orElseThrow();
    }

    private List<StrengthType> kinds() {
        return switch (type) {
            case HEAVY, HYPERTROPHY -> List.of(StrengthType.HEAVY, StrengthType.HYPERTROPHY);
            case MAINTENANCE -> List.of(type, usualType());
            case FOUNDATION, POWER -> List.of(type);
        };
    }

    private StrengthType usualType() {
        return situation.lifter().isNovice() ? StrengthType.FOUNDATION : StrengthType.HEAVY;
    }

    private Doses doses(StrengthType kind, int step) {
        return new Doses(situation, kind, day.bound(), step);
    }
}
