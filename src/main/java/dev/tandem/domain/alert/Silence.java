package dev.tandem.domain.alert;

import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.science.AlertScience;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.science.DetrainingScience;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days without a check-in by somebody who used to make them, and days without anything at all.
 * Where nothing was ever told, nothing is missed.
 */
@Cited({"B9", "F11", "J9"})
final class Silence {
    private Silence() {}

    static Stream<Alert> alerts(Outlook outlook) {
        var checkIn = outlook.diary().days().stream().map(JudgedDay::date);
        var training = outlook.history().days().stream().map(TrainingDay::date);
        var lastCheckIn = checkIn.max(Comparator.naturalOrder()).orElse(null);
        var lastTraining = training.max(Comparator.naturalOrder()).orElse(null);
        return Stream.of(
                        silence(later(lastCheckIn, lastTraining), outlook.date()),
                        missed(lastCheckIn, outlook.date()))
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable Alert silence(@Nullable LocalDate last, LocalDate today) {
        long days = last == null ? 0 : ChronoUnit.DAYS.between(last, today);
        if (last == null || days < AlertScience.SILENT_DAYS_TO_ASK) {
            return null;
        }
        boolean isLong = days > DetrainingScience.SHORT_BREAK_DAYS;
        return new Alert(
                AlertKind.LONG_SILENCE,
                "",
                AlertSeverity.WATCH,
                last.plusDays(1),
                Alert.said("long-silence", days),
                Alert.said(isLong ? "long-silence.break.do" : "long-silence.do"),
                List.of(new Seen("silentDays", days, AlertScience.SILENT_DAYS_TO_ASK)));
    }

    private static @Nullable Alert missed(@Nullable LocalDate last, LocalDate today) {
        int fewest = DecisionScience.SILENT_DAYS_BEFORE_EASING;
        long days = last == null ? 0 : ChronoUnit.DAYS.between(last, today);
        return last == null || days < fewest
                ? null
                : new Alert(
                        AlertKind.MISSED_CHECK_INS,
                        "",
                        AlertSeverity.INFO,
                        last.plusDays(1),
                        Alert.said("missed-check-ins", days),
                        Alert.said("missed-check-ins.do"),
                        List.of(new Seen("daysWithoutCheckIn", days, fewest)));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
