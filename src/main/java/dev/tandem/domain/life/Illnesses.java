package dev.tandem.domain.life;

import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ReadinessBandScience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Illnesses that check-ins tell of, as days off: a fever or one below the neck (C9). */
@Cited("C9")
public final class Illnesses {
    private Illnesses() {}

    /** From the first to the last day of each; days without a check-in in between count as ill. */
    public static List<TimeOff> of(Diary diary) {
        var illnesses = new ArrayList<TimeOff>();
        var goesOn = false;
        for (var day : diary.days()) {
            if (!forbidTraining(day)) {
                goesOn = false;
                continue;
            }
            var today = new TimeOff(day.date(), day.date(), TimeOff.Kind.ILLNESS);
            if (goesOn && isNear(illnesses.getLast().to(), day.date())) {
                illnesses.add(illnesses.removeLast().with(today));
            } else {
                illnesses.add(today);
            }
            goesOn = true;
        }
        return List.copyOf(illnesses);
    }

    static boolean forbidTraining(JudgedDay day) {
        var illness = day.checkIn().health().illness();
        return illness == Illness.BELOW_NECK || illness == Illness.FEVER;
    }

    private static boolean isNear(LocalDate last, LocalDate next) {
        return !next.isAfter(last.plusDays(ReadinessBandScience.STATE_RESET_DAYS));
    }
}
