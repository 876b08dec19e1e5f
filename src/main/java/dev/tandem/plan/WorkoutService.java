package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.device.DeviceWorkout;
import dev.tandem.domain.device.DeviceWorkouts;
import dev.tandem.domain.unit.Words;
import dev.tandem.platform.fit.FitWorkoutFile;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Planned sessions as devices take them. */
@ApplicationScoped
class WorkoutService {
    private static final long SERIAL_NUMBER_BITS = 0x7FFF_FFFFL;

    private final AthleteService athletes;

    WorkoutService(AthleteService athletes) {
        this.athletes = athletes;
    }

    /** A file for one version of a session; its name says whose day it is for. */
    record WorkoutFile(String name, byte[] content) {}

    @Transactional
    WorkoutView read(UUID athleteId, UUID planId, UUID sessionId) {
        return WorkoutView.of(workout(session(athleteId, planId, sessionId)));
    }

    /** The same session gives the same bytes until it changes. */
    @Transactional
    WorkoutFile file(UUID athleteId, UUID planId, UUID sessionId) {
        var row = session(athleteId, planId, sessionId);
        var serial = 1 + (row.id.getLeastSignificantBits() & SERIAL_NUMBER_BITS);
        var content = FitWorkoutFile.of(workout(row), serial, row.changedAt);
        return new WorkoutFile("tandem-" + row.date + ".fit", content);
    }

    private PlannedSessionEntity session(UUID athleteId, UUID planId, UUID sessionId) {
        athletes.requireVisible(athleteId);
        return PlannedSessionEntity.find(athleteId, planId, sessionId)
                .orElseThrow(Problems::notFound);
    }

    private static DeviceWorkout workout(PlannedSessionEntity row) {
        return DeviceWorkouts.of(row.workout, Words.ENGLISH).orElseThrow(Problems::notFound);
    }
}
