package dev.tandem.domain.schedule.rule;

/** Hours between sessions as the calendar counts them: 48 h are two calendar days (R9). */
public final class Hours {
    private static final int OF_A_DAY = 24;

    private Hours() {}

    public static int asDays(int hours) {
        return hours / OF_A_DAY;
    }
}
