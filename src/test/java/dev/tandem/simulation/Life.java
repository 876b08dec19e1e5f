package dev.tandem.simulation;

import dev.tandem.domain.readiness.Illness;

import java.util.Random;

/**
 * What comes to somebody whatever is planned, day by day from the first of the weeks before the
 * plan: nights, illness, mornings that are not told, sessions that are left out, and the noise of
 * self-report. The same for every policy, so that policies are compared on the same life.
 */
final class Life {
    static final int WARM_UP_DAYS = 56;
    static final double ENOUGH_SLEEP = 7.2;

    /** Five nights of 4.5 hours, counted from the first day of the plan. */
    static final int SHORT_NIGHTS_FROM = 58;

    static final int SHORT_NIGHTS_UNTIL = 63;

    /** Six days of an illness below the neck. */
    static final int ILL_FROM = 84;

    static final int ILL_UNTIL = 90;

    private static final double ILLNESSES_A_DAY = 1 / 90.0;

    final double[] sleep;
    final Illness[] illness;
    final boolean[] isTold;
    final boolean[][] isDone;
    final double[][] noise;

    private Life(int days) {
        sleep = new double[days];
        illness = new Illness[days];
        isTold = new boolean[days];
        isDone = new boolean[days][4];
        noise = new double[days][5];
    }

    static Life of(Person person, int planDays) {
        int days = WARM_UP_DAYS + planDays;
        var life = new Life(days);
        life.nights(person, new Random(person.seed() * 31 + 1));
        life.illnesses(new Random(person.seed() * 31 + 2));
        life.habits(person, new Random(person.seed() * 31 + 3));
        life.reports(new Random(person.seed() * 31 + 4));
        return life;
    }

    private void nights(Person person, Random random) {
        double deviation = 0;
        for (int day = 0; day < sleep.length; day++) {
            deviation = 0.5 * deviation + 0.9 * Math.sqrt(0.75) * random.nextGaussian();
            int ofPlan = day - WARM_UP_DAYS;
            boolean isShort = ofPlan >= SHORT_NIGHTS_FROM && ofPlan < SHORT_NIGHTS_UNTIL;
            double hours = isShort ? 4.5 : person.habits().sleepHours() + deviation;
            sleep[day] = Math.round(2 * Math.clamp(hours, 3, 11)) / 2.0;
        }
    }

    private void illnesses(Random random) {
        int left = 0;
        var kind = Illness.NONE;
        for (int day = 0; day < illness.length; day++) {
            if (left == 0) {
                kind = Illness.NONE;
                if (random.nextDouble() < ILLNESSES_A_DAY) {
                    left = 5 + random.nextInt(3);
                    kind = random.nextBoolean() ? Illness.ABOVE_NECK : Illness.BELOW_NECK;
                }
            }
            left = Math.max(0, left - 1);
            int ofPlan = day - WARM_UP_DAYS;
            boolean isForced = ofPlan >= ILL_FROM && ofPlan < ILL_UNTIL;
            illness[day] = isForced ? Illness.BELOW_NECK : kind;
        }
    }

    private void habits(Person person, Random random) {
        for (int day = 0; day < isTold.length; day++) {
            isTold[day] = random.nextDouble() >= person.habits().missing();
            for (int session = 0; session < isDone[day].length; session++) {
                isDone[day][session] = random.nextDouble() < person.habits().adherence();
            }
        }
    }

    /** AR(1) noise of a standard deviation of 0.6, one series for each item. */
    private void reports(Random random) {
        for (int day = 0; day < noise.length; day++) {
            for (int item = 0; item < noise[day].length; item++) {
                double before = day == 0 ? 0 : noise[day - 1][item];
                noise[day][item] = 0.5 * before + 0.6 * Math.sqrt(0.75) * random.nextGaussian();
            }
        }
    }

    /** Hours of sleep missing lately, the last night counting most. */
    double missingSleep(int day) {
        double missing = 0;
        double weight = 0;
        for (int ago = 0; ago < 3 && ago <= day; ago++) {
            double share = Math.pow(0.5, ago);
            missing += share * Math.max(0, ENOUGH_SLEEP - sleep[day - ago]);
            weight += share;
        }
        return missing / weight;
    }

    /** Whether a day of the plan is apart from what all have to go through, and a week after it. */
    static boolean isOrdinary(int dayOfPlan) {
        return (dayOfPlan < SHORT_NIGHTS_FROM || dayOfPlan >= SHORT_NIGHTS_UNTIL + 7)
                && (dayOfPlan < ILL_FROM || dayOfPlan >= ILL_UNTIL + 7);
    }

    boolean isIll(int day) {
        return illness[day] != Illness.NONE;
    }

    /** Nobody of the population trains with an illness below the neck, whatever the policy. */
    boolean isInBed(int day) {
        return illness[day] == Illness.BELOW_NECK || illness[day] == Illness.FEVER;
    }
}
