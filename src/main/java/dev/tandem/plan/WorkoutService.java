package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.device.DeviceWorkout;
import dev.tandem.domain.device.DeviceWorkouts;
import dev.tandem.platform.fit.FitWorkoutFile;
import dev.tandem.platform.language.Language;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Planned sessions as devices take them. */
@ApplicationScoped
class WorkoutService {
    private static final long SERIAL_NUMBER_BITS = 0x7FFF_FFFFL;

    private final AthleteService athletes;

    WorkoutService(AthleteService athletes) {
        this.athletes = athletes;
    }

    /** What a file is made from: one version of a session, and which day it is for. */
    record WorkoutOfDay(LocalDate date, DeviceWorkout workout, long serial, Instant changedAt) {
        /** The same version gives the same bytes. */
        byte[] fit() {
            return FitWorkoutFile.of(workout, serial, changedAt);
        }

        String fileName() {
            return "tandem-" + date + ".fit";
        }
    }

    @Transactional
    WorkoutView read(UUID athleteId, UUID planId, UUID sessionId) {
        return WorkoutView.of(workout(session(athleteId, planId, sessionId)));
    }

    @Transactional
    WorkoutOfDay ofDay(UUID athleteId, UUID planId, UUID sessionId) {
        var row = session(athleteId, planId, sessionId);
        var serial = 1 + (row.id.getLeastSignificantBits() & SERIAL_NUMBER_BITS);
        return new WorkoutOfDay(row.date, workout(row), serial, row.changedAt);
    }

    private PlannedSessionEntity session(UUID athleteId, UUID planId, UUID sessionId) {
        athletes.requireVisible(athleteId);
        return PlannedSessionEntity.find(athleteId, planId, sessionId)
                .orElseThrow(Problems::notFound);
    }

    private static DeviceWorkout workout(PlannedSessionEntity row) {
        return DeviceWorkouts.of(row.workout, Language.spoken()).orElseThrow(Problems::notFound);
    }
}
