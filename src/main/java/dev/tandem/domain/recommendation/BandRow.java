package dev.tandem.domain.recommendation;

import static dev.tandem.domain.easing.Parameter.CONTACTS_FACTOR;
import static dev.tandem.domain.easing.Parameter.DURATION_CAP_MINUTES;
import static dev.tandem.domain.easing.Parameter.LOAD_FACTOR;
import static dev.tandem.domain.easing.Parameter.MIN_REPS_IN_RESERVE;
import static dev.tandem.domain.easing.Parameter.REPS_FACTOR;
import static dev.tandem.domain.easing.Parameter.REPS_IN_RESERVE_DELTA;
import static dev.tandem.domain.easing.Parameter.RPE_CAP;
import static dev.tandem.domain.easing.Parameter.SETS_FACTOR;
import static dev.tandem.domain.easing.Parameter.VOLUME_FACTOR;
import static dev.tandem.domain.easing.Parameter.ZONE_SHIFT;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.science.EasingScience;

import java.util.EnumSet;
import java.util.Set;

/** A row of the action matrix: what an amber and an orange day do to a kind of session. */
@Cited(
        value = {"J5", "R32"},
        confidence = Confidence.DESIGN_DEFAULT)
enum BandRow {
    HARD_RUN(
            new Cell(
                    Decision.REDUCE_INTENSITY,
                    Ease.by(ZONE_SHIFT, DecisionScience.HARD_RUN_AMBER_ZONE_SHIFT)
                            .and(REPS_FACTOR, DecisionScience.HARD_RUN_AMBER_REPS_FACTOR)),
            new Cell(
                    Decision.SWAP_TO_EASY,
                    Ease.by(DURATION_CAP_MINUTES, EasingScience.EASY_SWAP_MAX_MINUTES))),
    LONG_RUN(
            new Cell(
                    Decision.REDUCE_VOLUME,
                    Ease.by(VOLUME_FACTOR, DecisionScience.LONG_RUN_AMBER_VOLUME_FACTOR)
                            .done(Ease.Manner.EASY_THROUGHOUT)),
            new Cell(
                    Decision.REDUCE_VOLUME,
                    Ease.by(VOLUME_FACTOR, DecisionScience.LONG_RUN_ORANGE_VOLUME_FACTOR)
                            .done(Ease.Manner.EASY_THROUGHOUT))),
    EASY_RUN(
            new Cell(Decision.PROCEED, Ease.by(RPE_CAP, DecisionScience.EASY_RUN_AMBER_RPE_CAP)),
            new Cell(
                    Decision.REDUCE_VOLUME,
                    Ease.by(VOLUME_FACTOR, DecisionScience.EASY_RUN_ORANGE_VOLUME_FACTOR))),
    HEAVY_LOWER(
            new Cell(
                    Decision.REDUCE_INTENSITY,
                    Ease.by(LOAD_FACTOR, DecisionScience.HEAVY_LOWER_AMBER_LOAD_FACTOR)
                            .and(
                                    REPS_IN_RESERVE_DELTA,
                                    DecisionScience.HEAVY_LOWER_AMBER_REPS_IN_RESERVE_DELTA)),
            new Cell(
                    Decision.REDUCE_VOLUME,
                    Ease.by(SETS_FACTOR, DecisionScience.HEAVY_LOWER_ORANGE_SETS_FACTOR)
                            .and(LOAD_FACTOR, DecisionScience.HEAVY_LOWER_ORANGE_LOAD_FACTOR)
                            .and(
                                    MIN_REPS_IN_RESERVE,
                                    DecisionScience.HEAVY_LOWER_ORANGE_MIN_REPS_IN_RESERVE))),
    UPPER(
            new Cell(
                    Decision.REDUCE_INTENSITY,
                    Ease.by(LOAD_FACTOR, DecisionScience.UPPER_AMBER_LOAD_FACTOR)
                            .and(
                                    REPS_IN_RESERVE_DELTA,
                                    DecisionScience.UPPER_AMBER_REPS_IN_RESERVE_DELTA)),
            new Cell(
                    Decision.REDUCE_VOLUME,
                    Ease.by(SETS_FACTOR, DecisionScience.UPPER_ORANGE_SETS_FACTOR)
                            .and(
                                    MIN_REPS_IN_RESERVE,
                                    DecisionScience.UPPER_ORANGE_MIN_REPS_IN_RESERVE))),
    PLYOMETRIC(
            new Cell(
                    Decision.REDUCE_VOLUME,
                    Ease.by(CONTACTS_FACTOR, DecisionScience.PLYOMETRIC_AMBER_CONTACTS_FACTOR)),
            new Cell(Decision.SWAP_TO_EASY, Easy.SWAP.and(CONTACTS_FACTOR, 0)));

    /** What one band does. */
    record Cell(Decision decision, Ease ease) {
        Cell and(Cell other) {
            return new Cell(decision.orWorse(other.decision), ease.and(other.ease));
        }
    }

    static final Cell AS_PLANNED = new Cell(Decision.PROCEED, Ease.NONE);

    private final Cell amber;
    private final Cell orange;

    BandRow(Cell amber, Cell orange) {
        this.amber = amber;
        this.orange = orange;
    }

    Cell amber() {
        return amber;
    }

    Cell orange() {
        return orange;
    }

    /** All rows that a training session is in (R32). */
    static Set<BandRow> of(Subject subject) {
        var rows = EnumSet.noneOf(BandRow.class);
        if (subject.isStrength()) {
            rows.add(subject.has(Tag.HEAVY_LOWER) ? HEAVY_LOWER : UPPER);
        }
        if (subject.has(Tag.PLYOMETRIC)) {
            rows.add(PLYOMETRIC);
        }
        if (subject.isHardRun()) {
            rows.add(HARD_RUN);
        }
        if (subject.isRun() && subject.has(Tag.LONG)) {
            rows.add(LONG_RUN);
        }
        if (rows.isEmpty()) {
            rows.add(EASY_RUN);
        }
        return rows;
    }
}
