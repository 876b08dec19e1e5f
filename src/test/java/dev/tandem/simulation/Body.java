package dev.tandem.simulation;

import java.util.Random;

/**
 * A body that training changes, after Banister (B1) and Busso (B6): each of running and lifting
 * builds a fitness of its own that fades slowly and a fatigue that fades fast, and the same load
 * tires the more, the more there was lately. Fatigue of one costs the other half as much. Little
 * sleep and illness make all of it worse; by how much is an assumption of ours.
 *
 * <p>Loads are in units of which the plan asks for 100 a day of each kind on average.
 */
final class Body {
    private static final double CROSS = 0.5;
    private static final double PER_HOUR_OF_SLEEP = 0.10;
    private static final double OF_ILLNESS = 0.50;

    /**
     * Constants of one body: B6's example, drawn around with a coefficient of variation of 25 %.
     */
    record Traits(
            double gain,
            double tiring,
            double fitnessDays,
            double fatigueDays,
            double heapDays,
            double expressiveness) {
        private static final double SPREAD = 0.25;

        static Traits draw(Random random) {
            return new Traits(
                    0.03 * around(random),
                    6e-5 * around(random),
                    35 * around(random),
                    9 * around(random),
                    4 * around(random),
                    2 * around(random));
        }

        /** Log-normal with mean 1. */
        private static double around(Random random) {
            double sigma = Math.sqrt(Math.log(1 + SPREAD * SPREAD));
            return Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
        }
    }

    /** What one kind of training has left. */
    private final class Part {
        private double fitness;
        private double fatigue;
        private double heap;

        private void train(double load, double burden) {
            fitness *= Math.exp(-1 / traits.fitnessDays());
            fatigue *= Math.exp(-1 / traits.fatigueDays());
            heap = heap * Math.exp(-1 / traits.heapDays()) + load;
            fitness += traits.gain() * load;
            fatigue += traits.tiring() * heap * load * burden;
        }
    }

    private final Traits traits;
    private final Part running = new Part();
    private final Part lifting = new Part();
    private double usualFatigue;
    private int days;

    Body(Traits traits) {
        this.traits = traits;
    }

    /** A day's loads after a night; the first weeks say what fatigue is usual. */
    void live(
            double runLoad, double liftLoad, double sleepMissing, boolean isIll, boolean isWarmUp) {
        double burden = 1 + PER_HOUR_OF_SLEEP * sleepMissing + (isIll ? OF_ILLNESS : 0);
        running.train(runLoad, burden);
        lifting.train(liftLoad, burden);
        if (isWarmUp) {
            days++;
            usualFatigue += (fatigue() - usualFatigue) / Math.min(days, 28);
        }
    }

    double fatigue() {
        return running.fatigue + lifting.fatigue;
    }

    /** Fatigue beyond the usual, in points of a 1-5 item: half as much again is one point. */
    double tiredness() {
        return usualFatigue <= 0
                ? 0
                : traits.expressiveness() * (fatigue() - usualFatigue) / usualFatigue;
    }

    double runPerformance() {
        return 250 + running.fitness - running.fatigue - CROSS * lifting.fatigue;
    }

    double liftPerformance() {
        return 250 + lifting.fitness - lifting.fatigue - CROSS * running.fatigue;
    }
}
