package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.IllnessAndPainScience;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.science.ReadinessBandScience;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The graded return after an illness that forbade training: as many days as were lost, at most
 * seven, with the volume growing in thirds. It ends earlier if nothing was logged and two check-ins
 * told of no illness.
 */
@Cited({"C9", "R36"})
record WayBack(long sessionsSince, double volume) {

    static @Nullable WayBack of(Case one) {
        var days = one.situation().diary().before(one.date()).days();
        var last = days.reversed().stream().filter(WayBack::forbidsTraining).findFirst();
        return last.map(day -> after(day, days, one)).orElse(null);
    }

    private static @Nullable WayBack after(JudgedDay last, List<JudgedDay> days, Case one) {
        boolean wasFever = last.checkIn().health().illness() == Illness.FEVER;
        long day = ChronoUnit.DAYS.between(last.date(), one.date()) - (wasFever ? 1 : 0);
        long length = Math.min(lostDays(last, days), IllnessAndPainScience.RETURN_MAX_DAYS);
        long sessions = Logged.sessionsSince(last.date(), one);
        if (day < 1 || day > length || (sessions == 0 && isWell(last.date(), one))) {
            return null;
        }
        var factors = IllnessAndPainScience.RETURN_VOLUME_FACTORS;
        return new WayBack(sessions, factors.get((int) ((day - 1) * factors.size() / length)));
    }

    /** From the first to the last day of an illness; days without a check-in count as ill. */
    private static long lostDays(JudgedDay last, List<JudgedDay> days) {
        LocalDate first = last.date();
        for (var day : days.reversed()) {
            if (day.date().isAfter(last.date())) {
                continue;
            }
            boolean isApart =
                    day.date().isBefore(first.minusDays(ReadinessBandScience.STATE_RESET_DAYS));
            if (isApart || !forbidsTraining(day)) {
                break;
            }
            first = day.date();
        }
        return ChronoUnit.DAYS.between(first, last.date()) + 1;
    }

    private static boolean isWell(LocalDate lastIll, Case one) {
        return one.history()
                        .after(lastIll)
                        .filter(day -> !day.checkIn().health().tellsIllness())
                        .count()
                >= PersistenceScience.SYMPTOM_FREE_CHECK_INS_TO_END;
    }

    private static boolean forbidsTraining(JudgedDay day) {
        var illness = day.checkIn().health().illness();
        return illness == Illness.BELOW_NECK || illness == Illness.FEVER;
    }
}
