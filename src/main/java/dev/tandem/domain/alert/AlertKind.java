package dev.tandem.domain.alert;

import java.util.List;

/**
 * What an alert is about, with the evidence behind it; of equals the first named is shown first.
 */
public enum AlertKind {
    /**
     * Asks about signs of eating too little for the training; never computed, never a diagnosis.
     */
    ENERGY_SCREEN("G6", "J6"),
    OVERREACHING("C12", "J6", "R36"),
    SPIKE_AHEAD("F9", "F11", "R37"),
    STRENGTH_DROP("E3", "J6"),
    PACE_DROP("J6"),
    SLEEP_DEBT("C8"),
    SLOW_DECLINE("J2"),
    MONOTONY("B5", "R24"),
    LONG_SILENCE("B9", "F11"),
    MISSED_CHECK_INS("J9"),
    STALE_BENCHMARK("E3", "F1");

    private final List<String> evidence;

    AlertKind(String... evidence) {
        this.evidence = List.of(evidence);
    }

    /** Ids that the evidence can be looked up by. */
    public List<String> evidence() {
        return evidence;
    }
}
