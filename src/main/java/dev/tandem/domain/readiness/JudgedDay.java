package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;

import java.time.LocalDate;

/** A stored check-in with the score and the final band of its day (R30, R36). */
public record JudgedDay(CheckIn checkIn, double score, Band band) {
    public LocalDate date() {
        return checkIn.date();
    }

    /** Days of illness or strong pain are not usual days and leave every baseline (R29). */
    boolean isUsual() {
        return !checkIn.health().tellsIllness()
                && checkIn.health().pain().stream()
                        .noneMatch(
                                pain ->
                                        pain.limping()
                                                || pain.level()
                                                        > BaselineScience
                                                                .BASELINE_EXCLUDED_PAIN_ABOVE);
    }
}
