package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.BAAR_2014;
import static dev.tandem.domain.science.Citation.ISSN_2017;
import static dev.tandem.domain.science.Citation.MORTON_2018;
import static dev.tandem.domain.science.Citation.THOMAS_2016;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.STRONG;

/** Eating and drinking: grams, millilitres and energy. */
@Cited({"G1", "G2", "G3", "G4", "G5", "G6"})
public final class NutritionScience {

    // G1 Protein

    /** Protein a day. */
    @Cited(value = "G1", confidence = STRONG, by = ISSN_2017)
    public static final Span PROTEIN_GRAMS_PER_KG_PER_DAY = Span.of(1.4, 2.0);

    /** Our choice within it, where gains level off. */
    @Cited(value = "G1", confidence = DESIGN_DEFAULT, by = MORTON_2018)
    public static final double PROTEIN_CHOSEN_GRAMS_PER_KG = 1.6;

    /** Protein of a meal. */
    @Cited(value = "G1", confidence = STRONG, by = ISSN_2017)
    public static final double PROTEIN_MEAL_GRAMS_PER_KG = 0.25;

    /** Protein of a meal, whatever the body mass. */
    @Cited(value = "G1", confidence = STRONG, by = ISSN_2017)
    public static final Span PROTEIN_MEAL_GRAMS = Span.of(20, 40);

    /** Hours between such meals. */
    @Cited(value = "G1", confidence = STRONG, by = ISSN_2017)
    public static final Span PROTEIN_MEAL_HOURS = Span.of(3, 4);

    /** Protein of an older person's meal. */
    @Cited(value = "G1", confidence = MODERATE)
    public static final double PROTEIN_OLDER_MEAL_GRAMS_PER_KG = 0.4;

    // G2 Carbohydrate

    /** A day of light or no training. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span CARBOHYDRATE_LIGHT_GRAMS_PER_KG = Span.of(3, 5);

    /** A day of about an hour. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span CARBOHYDRATE_MODERATE_GRAMS_PER_KG = Span.of(5, 7);

    /** A day of one to three hours. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span CARBOHYDRATE_HIGH_GRAMS_PER_KG = Span.of(6, 10);

    /** A day of more than four hours. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span CARBOHYDRATE_VERY_HIGH_GRAMS_PER_KG = Span.of(8, 12);

    /** Training from here makes a moderate day ... */
    @Cited(value = "G2", confidence = DESIGN_DEFAULT)
    public static final double MODERATE_DAY_FROM_MINUTES = 45;

    /** ... from here a high day ... */
    @Cited(value = "G2", confidence = DESIGN_DEFAULT)
    public static final double HIGH_DAY_FROM_MINUTES = 75;

    /** ... and above it a very high day. */
    @Cited(value = "G2", confidence = DESIGN_DEFAULT)
    public static final double VERY_HIGH_DAY_FROM_MINUTES = 240;

    /** A longer session deserves carbohydrate before. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final int BEFORE_FROM_SESSION_MINUTES = 60;

    /** Hours before, with as many grams per kg. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span BEFORE_HOURS = Span.of(1, 4);

    /** Shorter sessions need nothing on the way. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final int DURING_NONE_BELOW_MINUTES = 45;

    /** Up to here a rinse or a sip is enough. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final int DURING_LITTLE_UNTIL_MINUTES = 75;

    /** Up to here 30-60 g an hour, beyond it up to 90. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final int DURING_USUAL_UNTIL_MINUTES = 150;

    /** On the way, 1 to 2.5 hours. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span DURING_GRAMS_PER_HOUR = Span.of(30, 60);

    /** On the way beyond that, with several kinds of sugar and practice. */
    @Cited(value = "G2", confidence = MODERATE, by = THOMAS_2016)
    public static final double DURING_LONG_GRAMS_PER_HOUR = 90;

    /** When the next session is near. */
    @Cited(
            value = {"G2", "G3"},
            confidence = STRONG,
            by = {THOMAS_2016, BAAR_2014})
    public static final Span AFTER_GRAMS_PER_KG_PER_HOUR = Span.of(1.0, 1.2);

    /** The next session is near within this. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final int AFTER_NEXT_SESSION_WITHIN_HOURS = 8;

    /** Hours that it is eaten for. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final int AFTER_HOURS = 4;

    /** Protein with it. */
    @Cited(
            value = {"G2", "G3"},
            confidence = MODERATE,
            by = BAAR_2014)
    public static final Span AFTER_PROTEIN_GRAMS_PER_KG = Span.of(0.25, 0.4);

    /** A day before long races. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span LOADING_GRAMS_PER_KG = Span.of(10, 12);

    /** How long. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final Span LOADING_HOURS = Span.of(36, 48);

    /** Races longer than this. */
    @Cited(value = "G2", confidence = STRONG, by = THOMAS_2016)
    public static final int LOADING_FROM_EVENT_MINUTES = 90;

    /** Races from this distance count as longer where nothing tells how long they take. */
    @Cited(value = "G2", confidence = DESIGN_DEFAULT)
    public static final double LOADING_FROM_EVENT_METERS = 21_000;

    /** Last days in which food stays what it always was; ours. */
    @Cited(value = "G2", confidence = DESIGN_DEFAULT)
    public static final int RACE_WEEK_DAYS = 6;

    /** When most people eat before a session ... */
    @Cited(value = "G2", confidence = DESIGN_DEFAULT)
    public static final Span MEAL_BEFORE_HOURS = Span.of(2, 3);

    /** ... and before one in the morning. */
    @Cited(value = "G2", confidence = DESIGN_DEFAULT)
    public static final Span EARLY_MEAL_BEFORE_HOURS = Span.of(1, 2);

    /** Hours within which protein follows a session. */
    @Cited(value = "G2", confidence = MODERATE)
    public static final Span PROTEIN_WITHIN_HOURS = Span.of(0, 2);

    private NutritionScience() {}
}
