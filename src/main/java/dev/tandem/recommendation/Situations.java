package dev.tandem.recommendation;

import dev.tandem.athlete.AthleteService;
import dev.tandem.checkin.CheckInService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.nutrition.Done;
import dev.tandem.domain.readiness.BadDay;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.domain.recommendation.PlannedDay;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.domain.recommendation.Training;
import dev.tandem.domain.science.PerformanceScience;
import dev.tandem.domain.session.PerformanceDrop;
import dev.tandem.domain.unit.Message;
import dev.tandem.hold.HoldService;
import dev.tandem.plan.PlanDayService;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;
import dev.tandem.session.SessionService;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts together all that a day's decision depends on: five statements, however long the history,
 * and a sixth after two weeks of bad days.
 */
@ApplicationScoped
class Situations {
    private final AthleteService athletes;
    private final CheckInService checkIns;
    private final SessionService sessions;
    private final HoldService holds;
    private final PlanDayService plans;

    Situations(
            AthleteService athletes,
            CheckInService checkIns,
            SessionService sessions,
            HoldService holds,
            PlanDayService plans) {
        this.athletes = athletes;
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.holds = holds;
        this.plans = plans;
    }

    AthleteFile file(UUID athleteId) {
        return athletes.file(athleteId);
    }

    LocalDate today(AthleteFile file) {
        return athletes.today(file.athlete());
    }

    /** A situation with what its screen shows beside it. */
    record Scene(Situation situation, PlanDayService.PlanDay plan, List<Done> done) {}

    Situation of(AthleteFile file, LocalDate date) {
        return scene(file, date).situation();
    }

    Scene scene(AthleteFile file, LocalDate date) {
        var athlete = file.athlete();
        var told = checkIns.told(athlete.id(), date);
        var plan = plans.on(athlete, date);
        var logged = sessions.until(athlete.id(), date);
        var situation =
                new Situation(
                        date,
                        file,
                        told.checkIn(),
                        told.before(),
                        training(logged.days(), date, told.before(), athlete.id()),
                        holds.medical(athlete, told.storedAt()),
                        new PlannedDay(plan.sessions(), plan.phase(), daysToRace(file, date)));
        return new Scene(situation, plan, logged.done());
    }

    /** Sessions themselves are only looked at where performance can decide anything (P4). */
    private Training training(LoggedDays days, LocalDate date, Diary before, UUID athleteId) {
        var training = days.before(date);
        if (!BadDay.areMany(before, date)) {
            return training;
        }
        var from = date.minusDays(2L * PerformanceScience.WINDOW_DAYS);
        var done = sessions.counting(athleteId, from, date.minusDays(1));
        return training.dropping(!PerformanceDrop.on(date, done).isEmpty());
    }

    private static @Nullable Integer daysToRace(AthleteFile file, LocalDate date) {
        return file.goals().stream()
                .filter(Goal.Race.class::isInstance)
                .map(goal -> ((Goal.Race) goal).date())
                .filter(day -> !day.isBefore(date))
                .min(Comparator.naturalOrder())
                .map(day -> (int) ChronoUnit.DAYS.between(date, day))
                .orElse(null);
    }

    /** Only today and tomorrow can be decided (R40). */
    static void requireReady(LocalDate today, LocalDate date) {
        if (date.isAfter(today.plusDays(1))) {
            throw Problems.unprocessable(
                    ProblemType.DATE_NOT_READY, Message.of("problem.advice-days"), Map.of());
        }
    }
}
