package dev.tandem.domain.alert;

import static dev.tandem.domain.science.AlertScience.SLEEP_DEBT_HOURS;
import static dev.tandem.domain.science.AlertScience.SLEEP_GREAT_DEBT_HOURS;
import static dev.tandem.domain.science.AlertScience.SLEEP_MIN_NIGHTS;
import static dev.tandem.domain.science.AlertScience.SLEEP_NIGHTS;

import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.science.PopulationScience;
import dev.tandem.domain.science.ReadinessBandScience;
import dev.tandem.domain.science.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mean of the last seven nights, in hours, against one's own need: what was usual two weeks ago
 * and before, within what is recommended for the age; the least of that where too little is known.
 */
@Cited(value = "C8", by = Citation.HIRSHKOWITZ_2015)
record SleepDebt(LocalDate lastNight, double mean, double need) {

    static Stream<Alert> alerts(Outlook outlook) {
        return on(outlook.date(), outlook).filter(SleepDebt::isDebt).stream()
                .map(debt -> debt.alert(outlook));
    }

    /** As of the last night told, if that is not long ago: time alone makes no debt. */
    private static Optional<SleepDebt> on(LocalDate date, Outlook outlook) {
        return outlook.diary()
                .between(date.minusDays(ReadinessBandScience.STATE_RESET_DAYS), date)
                .filter(day -> hours(day) != null)
                .reduce((_, later) -> later)
                .flatMap(last -> upTo(last.date(), outlook));
    }

    private static Optional<SleepDebt> upTo(LocalDate last, Outlook outlook) {
        var nights = nights(outlook.diary(), last.minusDays(SLEEP_NIGHTS - 1L), last);
        return nights.size() < SLEEP_MIN_NIGHTS
                ? Optional.empty()
                : Optional.of(new SleepDebt(last, mean(nights), need(outlook, last)));
    }

    private boolean isDebt() {
        return mean <= need - SLEEP_DEBT_HOURS;
    }

    private Alert alert(Outlook outlook) {
        boolean isGreat = mean <= need - SLEEP_GREAT_DEBT_HOURS;
        return new Alert(
                AlertKind.SLEEP_DEBT,
                "",
                isGreat ? AlertSeverity.ACT : AlertSeverity.WATCH,
                Outlook.since(lastNight, day -> isDebtOn(day, outlook)),
                Alert.said("sleep-debt", tenth(mean), tenth(need)),
                Alert.said(isGreat ? "sleep-debt.great.do" : "sleep-debt.do"),
                List.of(new Seen("sleepHours", mean, need - SLEEP_DEBT_HOURS)));
    }

    private static boolean isDebtOn(LocalDate day, Outlook outlook) {
        return on(day, outlook).filter(SleepDebt::isDebt).isPresent();
    }

    private static double need(Outlook outlook, LocalDate date) {
        var recommended = recommended(outlook.file().athlete().person().ageOn(date));
        var end = date.minusDays(PersistenceScience.BASELINE_GAP_DAYS + 1L);
        var start = end.minusDays(BaselineScience.BASELINE_WINDOW_DAYS - 1L);
        var own = nights(outlook.diary(), start, end);
        return own.size() < BaselineScience.MARKER_BASELINE_MIN_DAYS
                ? recommended.low()
                : recommended.clamp(mean(own));
    }

    private static Span recommended(int age) {
        if (age < PopulationScience.ADULT_FROM_YEARS) {
            return ReadinessBandScience.SLEEP_TEEN_HOURS;
        }
        return age >= PopulationScience.OLDER_FROM_YEARS
                ? ReadinessBandScience.SLEEP_OLDER_HOURS
                : ReadinessBandScience.SLEEP_ADULT_HOURS;
    }

    private static List<Double> nights(Diary diary, LocalDate from, LocalDate to) {
        return diary.between(from, to).map(SleepDebt::hours).filter(Objects::nonNull).toList();
    }

    private static @Nullable Double hours(JudgedDay day) {
        return day.checkIn().markers().sleepHours();
    }

    private static double mean(List<Double> nights) {
        return nights.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double tenth(double hours) {
        return Math.round(hours * 10) / 10.0;
    }
}
