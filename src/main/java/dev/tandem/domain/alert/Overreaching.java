package dev.tandem.domain.alert;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.session.PerformanceDrop;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bad days that make a pattern (P2, P3, P4). Once there it goes on for the stated days, unless the
 * pattern is gone and two check-ins were green.
 */
@Cited({"C12", "J6", "R36"})
final class Overreaching {

    /** From the most to the least serious. */
    private enum Pattern {
        WEEKS(PersistenceScience.P4_BAD_DAYS, PersistenceScience.P4_WINDOW_DAYS),
        TEN_DAYS(PersistenceScience.P3_BAD_DAYS, PersistenceScience.P3_WINDOW_DAYS),
        FIVE_DAYS(PersistenceScience.P2_BAD_DAYS, PersistenceScience.P2_WINDOW_DAYS);

        private final int badDays;
        private final int windowDays;

        Pattern(int badDays, int windowDays) {
            this.badDays = badDays;
            this.windowDays = windowDays;
        }

        private AlertSeverity severity() {
            return this == FIVE_DAYS ? AlertSeverity.WATCH : AlertSeverity.ACT;
        }

        private int lastsDays() {
            return this == FIVE_DAYS
                    ? PersistenceScience.P2_RECOVERY_DAYS
                    : PersistenceScience.P3_RECOVERY_DAYS;
        }

        private String key() {
            return switch (this) {
                case WEEKS -> "overreaching.weeks";
                case TEN_DAYS -> "overreaching.ten-days";
                case FIVE_DAYS -> "overreaching.five-days";
            };
        }
    }

    private final BadDays badDays;
    private final boolean hasDropped;

    private Overreaching(Outlook outlook) {
        this.badDays = new BadDays(outlook.diary());
        this.hasDropped = !PerformanceDrop.on(outlook.date(), outlook.sessions()).isEmpty();
    }

    static Stream<Alert> alerts(Outlook outlook) {
        var watch = new Overreaching(outlook);
        return Stream.of(Pattern.values())
                .map(pattern -> watch.alert(pattern, outlook.date()))
                .flatMap(Stream::ofNullable)
                .limit(1);
    }

    /** Whether seven of ten days are bad: then signs of too little energy are asked for (P3). */
    static boolean isPersistent(Outlook outlook) {
        return new Overreaching(outlook).lastBegun(Pattern.TEN_DAYS, outlook.date()) != null;
    }

    private @Nullable Alert alert(Pattern pattern, LocalDate today) {
        var begun = lastBegun(pattern, today);
        if (begun == null) {
            return null;
        }
        long bad = badDays.among(pattern.windowDays, begun);
        var since = Outlook.since(begun, day -> isThere(pattern, day));
        return new Alert(
                AlertKind.OVERREACHING,
                "",
                pattern.severity(),
                badDays.first(pattern.windowDays, since),
                Alert.said(pattern.key(), bad, pattern.windowDays),
                Alert.said(pattern.key() + ".do"),
                List.of(new Seen("badDays", bad, pattern.badDays)));
    }

    /** The last bad day that completed the pattern, if it still counts (R36). */
    private @Nullable LocalDate lastBegun(Pattern pattern, LocalDate today) {
        for (int ago = 0; ago < pattern.lastsDays(); ago++) {
            var day = today.minusDays(ago);
            if (badDays.isBad(day) && isThere(pattern, day)) {
                return isThere(pattern, today) || isStillOn(day, today) ? day : null;
            }
        }
        return null;
    }

    private boolean isStillOn(LocalDate begun, LocalDate today) {
        return badDays.greenBetween(begun, today) < PersistenceScience.GREEN_DAYS_BEFORE_HARD;
    }

    private boolean isThere(Pattern pattern, LocalDate day) {
        long bad = badDays.among(pattern.windowDays, day);
        return bad >= pattern.badDays
                && (pattern != Pattern.WEEKS || hasDropped || bad == pattern.windowDays);
    }
}
