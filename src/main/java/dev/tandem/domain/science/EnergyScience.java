package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.CUNNINGHAM_1980;
import static dev.tandem.domain.science.Citation.HERRMANN_2024;
import static dev.tandem.domain.science.Citation.MARGARIA_1963;
import static dev.tandem.domain.science.Citation.MIFFLIN_1990;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;

import java.util.List;

/** Energy: resting needs and what movement costs. */
@Cited({"G5", "G6", "G7"})
public final class EnergyScience {

    /** Resting energy for each kg ... */
    @Cited(value = "G5", confidence = MODERATE, by = MIFFLIN_1990)
    public static final double MIFFLIN_KCAL_PER_KG = 10;

    /** ... for each cm of height ... */
    @Cited(value = "G5", confidence = MODERATE, by = MIFFLIN_1990)
    public static final double MIFFLIN_KCAL_PER_CM = 6.25;

    /** ... less this for each year ... */
    @Cited(value = "G5", confidence = MODERATE, by = MIFFLIN_1990)
    public static final double MIFFLIN_KCAL_PER_YEAR = 5;

    /** ... and this for men ... */
    @Cited(value = "G5", confidence = MODERATE, by = MIFFLIN_1990)
    public static final double MIFFLIN_MALE_KCAL = 5;

    /** ... this for women ... */
    @Cited(value = "G5", confidence = MODERATE, by = MIFFLIN_1990)
    public static final double MIFFLIN_FEMALE_KCAL = -161;

    /** ... and the mean of both where sex is not said. */
    @Cited(value = "G5", confidence = DESIGN_DEFAULT)
    public static final double MIFFLIN_UNSPECIFIED_KCAL = -78;

    /** Ages it was made for. */
    @Cited(value = "G5", confidence = MODERATE, by = MIFFLIN_1990)
    public static final Span MIFFLIN_AGE_YEARS = Span.of(19, 78);

    /**
     * How much more than the formula a body may take at rest and still be usual, as a share; only
     * upwards, since the formula is the floor to eat from (G6).
     */
    @Cited(
            value = {"G5", "G6"},
            confidence = DESIGN_DEFAULT)
    public static final double RESTING_UNCERTAINTY_SHARE = 0.05;

    /** Resting energy is this ... */
    @Cited(value = "G5", confidence = MODERATE, by = CUNNINGHAM_1980)
    public static final double CUNNINGHAM_KCAL = 500;

    /** ... and this for each kg of lean mass. */
    @Cited(value = "G5", confidence = MODERATE, by = CUNNINGHAM_1980)
    public static final double CUNNINGHAM_KCAL_PER_KG_LEAN = 22;

    /** Cost of running on the flat, whatever the speed, within 10 %. */
    @Cited(value = "G5", confidence = MODERATE, by = MARGARIA_1963)
    public static final double RUNNING_KCAL_PER_KG_PER_KM = 1.0;

    /** Speeds in miles an hour where each row of the next table begins. */
    @Cited(value = "G7", confidence = MODERATE, by = HERRMANN_2024)
    public static final List<Double> RUNNING_MPH =
            List.of(4.0, 4.3, 5.0, 5.5, 6.0, 6.7, 7.0, 7.5, 8.0, 8.6, 9.0);

    /** Cost of these speeds in MET, gross. */
    @Cited(value = "G7", confidence = MODERATE, by = HERRMANN_2024)
    public static final List<Double> RUNNING_MET =
            List.of(6.5, 7.8, 8.5, 9.0, 9.3, 10.5, 11.0, 11.8, 12.0, 12.5, 13.0);

    /** Jogging in general. */
    @Cited(value = "G7", confidence = MODERATE, by = HERRMANN_2024)
    public static final double JOGGING_MET = 7.5;

    /** Vigorous strength work. */
    @Cited(value = "G7", confidence = MODERATE, by = HERRMANN_2024)
    public static final double VIGOROUS_STRENGTH_MET = 6.0;

    /** Several exercises of 8-15 repetitions. */
    @Cited(value = "G7", confidence = MODERATE, by = HERRMANN_2024)
    public static final double STRENGTH_MET = 3.5;

    /** Ages the list was made for; others get a word of caution. */
    @Cited(value = "G7", confidence = MODERATE, by = HERRMANN_2024)
    public static final Span MET_AGE_YEARS = Span.of(19, 59);

    /** How far that may be off, as a share. */
    @Cited(value = "G5", confidence = MODERATE, by = MARGARIA_1963)
    public static final double RUNNING_UNCERTAINTY_SHARE = 0.1;

    /** Strength work from several exercises at 8-15 repetitions to vigorous. */
    @Cited(value = "G7", confidence = MODERATE, by = HERRMANN_2024)
    public static final Span STRENGTH_MET_RANGE = Span.of(STRENGTH_MET, VIGOROUS_STRENGTH_MET);

    /** Cycling, swimming and rowing from easy to brisk; the dossier's list has none of them. */
    @Cited(value = "G7", confidence = DESIGN_DEFAULT)
    public static final Span CROSS_TRAINING_MET_RANGE = Span.of(4, 8);

    /** A walk or yoga; ours as well. */
    @Cited(value = "G7", confidence = DESIGN_DEFAULT)
    public static final Span RECOVERY_MET_RANGE = Span.of(2.5, 3.5);

    private EnergyScience() {}
}
