package dev.tandem.domain.season.running;

import static dev.tandem.domain.season.running.recipe.Family.CRUISE;
import static dev.tandem.domain.season.running.recipe.Family.FARTLEK;
import static dev.tandem.domain.season.running.recipe.Family.INTERVALS;
import static dev.tandem.domain.season.running.recipe.Family.MARATHON_PACE;
import static dev.tandem.domain.season.running.recipe.Family.REPETITIONS;
import static dev.tandem.domain.season.running.recipe.Family.TEMPO;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.running.recipe.Family;

/** The two kinds of key session for each aim and phase, the more important one first. */
@Cited({"F2", "F8"})
final class KeySessionTable {

    /** Two kinds of key session. */
    record Pair(Family first, Family second) {}

    private KeySessionTable() {}

    static Pair pair(Aim aim, Phase phase) {
        return switch (aim) {
            case FIVE_K -> fiveK(phase);
            case TEN_K -> tenK(phase);
            case HALF_MARATHON -> halfMarathon(phase);
            case MARATHON -> marathon(phase);
            case GENERAL -> general(phase);
        };
    }

    private static Pair fiveK(Phase phase) {
        return switch (phase) {
            case BASE -> new Pair(CRUISE, FARTLEK);
            case BUILD -> new Pair(INTERVALS, TEMPO);
            case PEAK, TAPER, RECOVERY -> new Pair(INTERVALS, REPETITIONS);
        };
    }

    private static Pair tenK(Phase phase) {
        return switch (phase) {
            case BASE -> new Pair(CRUISE, FARTLEK);
            case BUILD -> new Pair(INTERVALS, TEMPO);
            case PEAK, TAPER, RECOVERY -> new Pair(INTERVALS, CRUISE);
        };
    }

    private static Pair halfMarathon(Phase phase) {
        return switch (phase) {
            case BASE -> new Pair(CRUISE, FARTLEK);
            case BUILD -> new Pair(CRUISE, INTERVALS);
            case PEAK -> new Pair(TEMPO, CRUISE);
            case TAPER, RECOVERY -> new Pair(CRUISE, TEMPO);
        };
    }

    private static Pair marathon(Phase phase) {
        return switch (phase) {
            case BASE -> new Pair(CRUISE, FARTLEK);
            case BUILD -> new Pair(TEMPO, MARATHON_PACE);
            case PEAK -> new Pair(CRUISE, MARATHON_PACE);
            case TAPER, RECOVERY -> new Pair(CRUISE, TEMPO);
        };
    }

    private static Pair general(Phase phase) {
        return switch (phase) {
            case BASE -> new Pair(FARTLEK, CRUISE);
            case BUILD -> new Pair(CRUISE, INTERVALS);
            case PEAK, TAPER, RECOVERY -> new Pair(CRUISE, FARTLEK);
        };
    }
}
