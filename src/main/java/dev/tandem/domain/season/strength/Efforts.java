package dev.tandem.domain.season.strength;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthProgressScience;

import java.util.List;

/**
 * How a set grows through a block. Either the effort rises and with it the weight (a wave), or the
 * repetitions do (double progression): one thing gets harder at a time (E8).
 */
@Cited(
        value = {"D5", "E8", "E11"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Efforts {
    /** Novices with a known maximum: 63, 65, 68 % of it. */
    static final List<Effort> NOVICE_RISING =
            List.of(new Effort(10, 4), new Effort(10, 3), new Effort(10, 2));

    /** Novices with a known maximum, every other block: 68 %, more repetitions. */
    static final List<Effort> NOVICE_STEADY =
            List.of(new Effort(8, 4), new Effort(9, 3), new Effort(10, 2));

    /** Novices without one: the weight follows from what is left. */
    static final List<Effort> NOVICE_BY_FEEL =
            List.of(new Effort(8, 3), new Effort(10, 3), new Effort(12, 3));

    /** Muscle: 71, 74, 76 %. */
    static final List<Effort> MUSCLE_MAIN =
            List.of(new Effort(8, 3), new Effort(8, 2), new Effort(8, 1));

    static final List<Effort> MUSCLE_SECOND =
            List.of(new Effort(8, 2), new Effort(10, 2), new Effort(12, 2));

    /** Heavy blocks in turn, from 81 to 89 %. */
    static final List<List<Effort>> HEAVY_MAIN =
            List.of(
                    List.of(new Effort(5, 2), new Effort(5, 2), new Effort(5, 1)),
                    wave(4),
                    wave(3));

    static final List<Effort> HEAVY_SECOND =
            List.of(new Effort(8, 3), new Effort(8, 2), new Effort(10, 2));

    /** Fast, from 65 to 68 %, far from the last repetition. */
    static final List<Effort> FAST = List.of(new Effort(5, 8), new Effort(4, 9), new Effort(4, 8));

    static final Effort MAINTAIN_MAIN = new Effort(4, 3);
    static final Effort MAINTAIN_NOVICE = new Effort(8, 4);
    static final Effort MAINTAIN_SECOND = new Effort(8, 3);

    /** The way to a lift by a day, from 74 to 89 %. */
    static final List<Effort> TO_A_GOAL =
            List.of(
                    new Effort(8, 2),
                    new Effort(6, 3),
                    new Effort(5, 3),
                    new Effort(5, 2),
                    new Effort(4, 2),
                    new Effort(4, 1),
                    new Effort(3, 1));

    private Efforts() {}

    static Effort at(List<Effort> efforts, int step) {
        return efforts.get(Math.min(step, efforts.size() - 1));
    }

    private static List<Effort> wave(int reps) {
        return StrengthProgressScience.WAVE_REPS_IN_RESERVE.stream()
                .map(left -> new Effort(reps, left))
                .toList();
    }
}
