package dev.tandem.checkin;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Morning;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.platform.storage.AthleteLock;
import dev.tandem.session.SessionHistoryService.DaysChanged;
import dev.tandem.session.SessionService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps score and final band with each day; after a change of a check-in or of training the days
 * are judged again that it can bear on (R30): three statements and the updates, however long the
 * history.
 */
@ApplicationScoped
class Judge {
    private final AthleteService athletes;
    private final SessionService sessions;

    Judge(AthleteService athletes, SessionService sessions) {
        this.athletes = athletes;
        this.sessions = sessions;
    }

    /** A session that came late or changed bears on the mornings after it. */
    void trained(@Observes DaysChanged event) {
        var next = event.days().first().plusDays(1);
        if (CheckInEntity.isAnyFrom(event.athleteId(), next)) {
            judgeFrom(athletes.file(event.athleteId()), next);
        }
    }

    void judgeFrom(AthleteFile file, LocalDate first) {
        var athleteId = file.athlete().id();
        AthleteLock.MORNINGS.hold(athleteId);
        var rows =
                CheckInEntity.between(
                        athleteId, first.minusDays(Diary.DAYS), first.plusDays(Diary.DAYS));
        var log = sessions.log(athleteId, first, first.plusDays(Diary.DAYS));
        var days = new ArrayList<JudgedDay>();
        for (var row : rows) {
            if (!row.date.isBefore(first)) {
                row.judge(Readiness.of(morning(file, row, new Diary(days), log)));
            }
            days.add(row.toDomain());
        }
    }

    private static Morning morning(
            AthleteFile file, CheckInEntity row, Diary before, LoggedDays log) {
        var load = log.stateOn(row.date);
        var age = file.athlete().person().ageOn(row.date);
        return new Morning(row.date, age, row.checkIn, before, load, raceIsNear(file, row.date));
    }

    private static boolean raceIsNear(AthleteFile file, LocalDate date) {
        var until = date.plusDays(DecisionScience.NERVOUS_NIGHT_DAYS_BEFORE_RACE);
        return file.goals().stream()
                .filter(Goal.Race.class::isInstance)
                .map(Goal.Race.class::cast)
                .anyMatch(race -> !race.date().isBefore(date) && !race.date().isAfter(until));
    }

    /** The stored days that a decision on a day can depend on, that day's own among them. */
    static List<CheckInEntity> lookedAt(UUID athleteId, LocalDate date) {
        return CheckInEntity.between(athleteId, date.minusDays(Diary.DAYS), date);
    }
}
