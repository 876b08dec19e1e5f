package dev.tandem.domain.schedule.rule;

/** Hours between sessions as the calendar counts them: 48 h are two calendar days (R9). */
public final class Hours {
    /** No rule and no cost of two sessions looks further than 48 h: the search relies on it. */
    public static final int REACH_DAYS = 2;

    private static final int OF_A_DAY = 24;

    private Hours() {}

    public static int asDays(int hours) {
        return hours / OF_A_DAY;
    }
}
