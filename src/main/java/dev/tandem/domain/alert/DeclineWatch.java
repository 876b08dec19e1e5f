package dev.tandem.domain.alert;

import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.LoadState;
import dev.tandem.domain.readiness.Morning;
import dev.tandem.domain.readiness.SlowDecline;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ReadinessBandScience;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Readiness that sinks slowly: a marker of it whose last four weeks are worse than the sixty days.
 */
@Cited("J2")
final class DeclineWatch {
    private DeclineWatch() {}

    static Stream<Alert> alerts(Outlook outlook) {
        return lastCheckIn(outlook.diary(), outlook.date()).stream()
                .flatMap(last -> alert(last, outlook).stream());
    }

    private static Optional<Alert> alert(LocalDate last, Outlook outlook) {
        var declines = declines(last, outlook);
        return declines.stream()
                .max(Comparator.comparingDouble(DeclineWatch::depth))
                .map(
                        worst ->
                                new Alert(
                                        AlertKind.SLOW_DECLINE,
                                        "",
                                        AlertSeverity.WATCH,
                                        Outlook.since(
                                                last, day -> !declines(day, outlook).isEmpty()),
                                        Alert.said("slow-decline." + worst.marker().field()),
                                        Alert.said("slow-decline.do"),
                                        declines.stream().map(DeclineWatch::seen).toList()));
    }

    /** As of the last check-in, if that is not long ago: time alone is no decline. */
    private static Optional<LocalDate> lastCheckIn(Diary diary, LocalDate date) {
        return diary.between(date.minusDays(ReadinessBandScience.STATE_RESET_DAYS), date)
                .map(JudgedDay::date)
                .reduce((_, later) -> later);
    }

    private static List<SlowDecline> declines(LocalDate date, Outlook outlook) {
        int age = outlook.file().athlete().person().ageOn(date);
        var before = outlook.diary().before(date);
        return SlowDecline.on(new Morning(date, age, null, before, LoadState.UNKNOWN, false));
    }

    /** How far below the usual, in times of what would be no decline yet. */
    private static double depth(SlowDecline decline) {
        return (decline.usual() - decline.recent()) / (decline.usual() - decline.limit());
    }

    private static Seen seen(SlowDecline decline) {
        return new Seen(decline.marker().field(), decline.recent(), decline.limit());
    }
}
