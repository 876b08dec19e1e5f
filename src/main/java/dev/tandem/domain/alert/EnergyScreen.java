package dev.tandem.domain.alert;

import static dev.tandem.domain.science.AlertScience.ENERGY_SIGNS_TO_REFER;

import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.recommendation.Complaints;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PersistenceScience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks whether the body gets enough energy, once there is a sign: missed periods, pain at one spot
 * of a bone, weight lost for no reason, illness again and again, or weeks of fatigue. What was
 * before the last clearing by a professional no longer counts. Nothing is computed from food.
 */
@Cited({"G6", "J6"})
final class EnergyScreen {
    private EnergyScreen() {}

    /** A sign, most telling first, and when it was first told. */
    private record Sign(String key, boolean refers, LocalDate since) {}

    static Stream<Alert> alerts(Outlook outlook) {
        var signs = signs(outlook);
        if (signs.isEmpty()) {
            return Stream.empty();
        }
        boolean refers = signs.getFirst().refers() || signs.size() >= ENERGY_SIGNS_TO_REFER;
        var since = signs.stream().map(Sign::since).min(Comparator.naturalOrder()).orElseThrow();
        return Stream.of(
                new Alert(
                        AlertKind.ENERGY_SCREEN,
                        "",
                        refers ? AlertSeverity.ACT : AlertSeverity.WATCH,
                        since,
                        Alert.said("energy-screen." + signs.getFirst().key()),
                        Alert.said(refers ? "energy-screen.refer.do" : "energy-screen.do"),
                        List.of(new Seen("signs", signs.size(), 1))));
    }

    private static List<Sign> signs(Outlook outlook) {
        var days = counted(outlook);
        var signs = new ArrayList<Sign>();
        flag(RedFlag.MISSED_PERIODS, "missed-periods", days).forEach(signs::add);
        flag(RedFlag.UNEXPLAINED_WEIGHT_LOSS, "weight-loss", days).forEach(signs::add);
        flag(RedFlag.FOCAL_BONE_PAIN, "bone-pain", days)
                .map(sign -> new Sign(sign.key(), false, sign.since()))
                .forEach(signs::add);
        if (Complaints.illnesses(days) >= PersistenceScience.P6_ILLNESSES) {
            signs.add(new Sign("illness", false, lastIll(days)));
        }
        if (Overreaching.isPersistent(outlook)) {
            Overreaching.alerts(outlook)
                    .map(alert -> new Sign("fatigue", false, alert.since()))
                    .forEach(signs::add);
        }
        return signs;
    }

    private static Stream<Sign> flag(RedFlag flag, String key, List<JudgedDay> days) {
        return days.stream()
                .filter(day -> day.checkIn().health().redFlags().contains(flag))
                .limit(1)
                .map(day -> new Sign(key, true, day.date()));
    }

    private static LocalDate lastIll(List<JudgedDay> days) {
        return days.reversed().stream()
                .filter(day -> day.checkIn().health().tellsIllness())
                .findFirst()
                .map(JudgedDay::date)
                .orElseThrow();
    }

    private static List<JudgedDay> counted(Outlook outlook) {
        var cleared = outlook.clearedOn();
        int window = PersistenceScience.P6_ILLNESS_WINDOW_DAYS;
        return outlook.diary()
                .between(outlook.date().minusDays(window - 1L), outlook.date())
                .filter(day -> cleared == null || day.date().isAfter(cleared))
                .toList();
    }
}
