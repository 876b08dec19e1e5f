package dev.tandem.simulation;

import java.util.EnumMap;
import java.util.Map;

/** One person under every policy, on the same life. */
record Result(Person person, Map<Arm, Outcome> outcomes) {

    static Result of(Person person, int weeks) {
        int days = 7 * weeks;
        var life = Life.of(person, days);
        var outcomes = new EnumMap<Arm, Outcome>(Arm.class);
        var adaptive = Trial.run(person, life, new Policy.Adaptive(Reporter.HONEST), days);
        for (var arm : Arm.values()) {
            outcomes.put(
                    arm,
                    arm == Arm.ADAPTIVE
                            ? adaptive
                            : Trial.run(person, life, arm.policy(adaptive, person.seed()), days));
        }
        return new Result(person, outcomes);
    }

    Outcome of(Arm arm) {
        return outcomes.get(arm);
    }

    /** Days of a strain that the same person reaches on one day in ten when all is as planned. */
    double strainedDays(Arm arm) {
        return of(arm).daysAbove(of(Arm.FIXED).highStrain());
    }

    /** Share of the planned training, in AU, done the day after such a day. */
    double strainedLoad(Arm arm) {
        var fixed = of(Arm.FIXED);
        return 100 * of(arm).loadAbove(fixed.highStrain()) / fixed.totalLoad();
    }

    /** In percent of what the plan as it is comes to. */
    double performance(Arm arm) {
        return 100 * of(arm).endPerformance() / of(Arm.FIXED).endPerformance();
    }

    double completion(Arm arm) {
        return 100 * of(arm).totalLoad() / of(Arm.FIXED).totalLoad();
    }

    /** Days after the short nights until the fatigue of training is what it was before them. */
    double recovery(Arm arm) {
        var outcome = of(arm);
        if (outcome.tiredness().length <= Life.SHORT_NIGHTS_UNTIL) {
            return 0;
        }
        double before = outcome.tiredness()[Life.SHORT_NIGHTS_FROM - 1];
        return outcome.daysUntilTirednessBelow(Life.SHORT_NIGHTS_UNTIL, Math.max(before, 0.1), 21);
    }
}
