package dev.tandem.domain.schedule.cost;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

import dev.tandem.domain.science.Cited;

/**
 * How much each soft cost counts against the others, in points that mean nothing outside. All are
 * design defaults of ours. Three tiers, so that the lower ones never outweigh one of a higher tier:
 * moves of a week solved again, the wished long-run day, and comfort.
 */
@Cited(
        value = {"D2", "D3", "D6", "R1"},
        confidence = DESIGN_DEFAULT)
final class Weights {
    // First tier

    /** A session that leaves its day when a week is solved again: fewest moves come first. */
    static final int MOVE = 5_000_000;

    // Second tier

    /** The long run off its wished day: gives way to hard rules only, so the reason is one. */
    static final int LONG_RUN_DAY = 200_000;

    // Third tier: comfort

    /** A hard rule that would break if next week were the same: days then could not stay. */
    static final int CANNOT_REPEAT = 2_000;

    /** Hard and long runs on consecutive days below advanced: legal, but a clump. */
    static final int KEY_RUNS_IN_A_ROW = 800;

    /** The same for those who are used to it. */
    static final int KEY_RUNS_IN_A_ROW_ADVANCED = 200;

    /** Hard or long run within the last days before a race (F8): no gain any more, only fatigue. */
    static final int KEY_RUN_BEFORE_RACE = 500;

    /** Strength on the two days before a race (D6c), for each day it is nearer than three. */
    static final int STRENGTH_BEFORE_RACE = 300;

    /** Another day than usual: habits carry a plan, yet a clearly better week may change them. */
    static final int UNUSUAL_DAY = 250;

    /** Each day further from the usual one: a small change is easier than a big one. */
    static final int DAY_FROM_USUAL = 10;

    /** Morning instead of evening or the other way round. */
    static final int UNUSUAL_PART = 20;

    /** The less good order of two sessions of a day (D3). */
    static final int ORDER = 300;

    /** Heavy lower-body work less than 48 h before a hard or long run (D6a, soft). */
    static final int HEAVY_LOWER_WITHIN_48_H = 300;

    /** Heavy lower-body work the day after a hard or long run: legs are tired. */
    static final int HEAVY_LOWER_AFTER_KEY_RUN = 250;

    /** Other strength work that is not for the upper body alone, the day after. */
    static final int STRENGTH_AFTER_KEY_RUN = 80;

    /** Strength sessions on consecutive days: a day between suits every level. */
    static final int STRENGTH_IN_A_ROW = 200;

    /** Runs on consecutive days: a day between is kinder to bones and tendons. */
    static final int RUNS_IN_A_ROW = 40;

    /** One step of the ladder of separation (D2). */
    static final int SEPARATION_STEP = 200;

    /** Product of the stress of two consecutive days: hard days want easy neighbours. */
    static final int STRESS_NEXT_DAY = 20;

    /** The same for days with one between: keeps the week evenly spread. */
    static final int STRESS_TWO_DAYS = 5;

    /** A minute less than wished: a quarter of an hour outweighs a day's neighbourhood. */
    static final int MINUTE_SHORT = 20;

    /** A minute that the long run's day has less than the roomiest day. */
    static final int LONG_RUN_ROOM_MINUTE = 2;

    /** The long run on a working day, where it cannot have a wished one. */
    static final int LONG_RUN_WORKING_DAY = 60;

    // What a session counts in the products above

    static final int STRESS_RACE = 5;
    static final int STRESS_KEY_RUN = 3;
    static final int STRESS_HEAVY_LOWER = 3;
    static final int STRESS_STRENGTH = 2;
    static final int STRESS_EASY = 1;

    private Weights() {}
}
