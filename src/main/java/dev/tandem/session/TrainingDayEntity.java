package dev.tandem.session;

import dev.tandem.domain.load.DailyLoad;
import dev.tandem.domain.load.FitnessFatigue;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.domain.unit.SessionKind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a day on which something was done: its sums, and the state of that evening. */
@Entity
@Table(name = "training_day")
@IdClass(TrainingDayEntity.Key.class)
class TrainingDayEntity extends PanacheEntityBase {
    record Key(UUID athleteId, LocalDate date) {}

    @Id UUID athleteId;
    @Id LocalDate date;
    double load;
    double runLoad;
    double strengthLoad;
    int runs;
    double runMeters;
    double longestRunMeters;
    int strengthSessions;
    double fitness;
    double fatigue;
    boolean heavyLower;
    int hardRuns;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected TrainingDayEntity() {}

    TrainingDayEntity(UUID athleteId, LocalDate date) {
        this.athleteId = athleteId;
        this.date = date;
    }

    static Optional<TrainingDayEntity> lastUntil(UUID athleteId, LocalDate date) {
        return find("athleteId = ?1 and date <= ?2 order by date desc", athleteId, date)
                .firstResultOptional();
    }

    static List<TrainingDayEntity> between(UUID athleteId, LocalDate from, LocalDate to) {
        return list("athleteId = ?1 and date between ?2 and ?3 order by date", athleteId, from, to);
    }

    static List<TrainingDayEntity> from(UUID athleteId, LocalDate date) {
        return list("athleteId = ?1 and date >= ?2 order by date", athleteId, date);
    }

    void sum(List<SessionEntity> counting) {
        clear();
        counting.forEach(this::add);
    }

    private void clear() {
        load = runLoad = strengthLoad = runMeters = longestRunMeters = 0;
        runs = strengthSessions = hardRuns = 0;
        heavyLower = false;
    }

    private void add(SessionEntity session) {
        load += session.load;
        if (session.kind == SessionKind.RUN) {
            addRun(session);
        }
        if (session.kind == SessionKind.STRENGTH) {
            strengthSessions++;
            heavyLower |= HeavyLower.is(session.exercises);
            strengthLoad += session.load;
        }
    }

    private void addRun(SessionEntity session) {
        var told = session.measures.distanceMeters();
        double meters = told == null ? 0 : told;
        runs++;
        hardRuns += HardRun.is(session.load, session.durationSeconds) ? 1 : 0;
        runLoad += session.load;
        runMeters += meters;
        longestRunMeters = Math.max(longestRunMeters, meters);
    }

    void carry(FitnessFatigue evening) {
        fitness = evening.fitness();
        fatigue = evening.fatigue();
    }

    FitnessFatigue evening() {
        return new FitnessFatigue(fitness, fatigue);
    }

    /** The state of a later evening, nothing having been done in between. */
    FitnessFatigue eveningOf(LocalDate later) {
        return evening().afterRest(ChronoUnit.DAYS.between(date, later));
    }

    LoggedDays.LoggedDay logged() {
        var sums = new DailyLoad(date, load, runLoad, strengthLoad);
        return new LoggedDays.LoggedDay(toDomain(), sums, evening(), heavyLower, hardRuns);
    }

    TrainingDay toDomain() {
        return new TrainingDay(date, runs, runMeters, longestRunMeters, strengthSessions, load);
    }
}
