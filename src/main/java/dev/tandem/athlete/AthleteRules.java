package dev.tandem.athlete;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.science.PopulationScience;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.LatestToday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** What of an athlete can be judged only with the day in hand. */
final class AthleteRules {
    private AthleteRules() {}

    /** Refuses dates that are still to come, and an age that is not served (R18). */
    static void admit(Athlete athlete, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var answered = athlete.screening().answeredOn();
        if (athlete.person().birthDate().isAfter(today)) {
            faults.add(stillToCome("/birthDate"));
        }
        if (answered != null && answered.isAfter(today)) {
            faults.add(stillToCome("/screening/answeredOn"));
        }
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
        if (athlete.person().ageOn(today) < PopulationScience.SERVED_FROM_YEARS) {
            throw notServed();
        }
    }

    private static Fault stillToCome(String pointer) {
        return Fault.inBody(pointer, "out-of-range", LatestToday.notInFuture());
    }

    private static RuntimeException notServed() {
        return Problems.unprocessable(
                ProblemType.AGE_NOT_SERVED,
                Message.of("problem.served-from", PopulationScience.SERVED_FROM_YEARS),
                Map.of("minimumAge", PopulationScience.SERVED_FROM_YEARS));
    }
}
