package dev.tandem.platform.fit;

import dev.tandem.domain.device.DeviceWorkout.Sport;

/** The numbers of sports in FIT. */
enum FitSport {
    RUNNING(1, 0),
    STRENGTH_TRAINING(10, 20),
    TRAINING(10, 0);

    final int sport;
    final int subSport;

    FitSport(int sport, int subSport) {
        this.sport = sport;
        this.subSport = subSport;
    }

    static FitSport of(Sport sport) {
        return switch (sport) {
            case RUNNING -> RUNNING;
            case STRENGTH_TRAINING -> STRENGTH_TRAINING;
            case TRAINING -> TRAINING;
        };
    }
}
