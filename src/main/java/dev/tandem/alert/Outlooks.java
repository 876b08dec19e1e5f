package dev.tandem.alert;

import dev.tandem.checkin.CheckInService;
import dev.tandem.domain.alert.Outlook;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.science.AlertScience;
import dev.tandem.domain.science.PerformanceScience;
import dev.tandem.hold.HoldService;
import dev.tandem.plan.PlanDayService;
import dev.tandem.session.SessionService;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;

/** Puts together all that alerts are read from: five statements, however long the history. */
@ApplicationScoped
class Outlooks {
    /** The newest compared session, and as far back from it as is compared. */
    private static final int SESSION_DAYS =
            PerformanceScience.NEWEST_WITHIN_DAYS + PerformanceScience.WINDOW_DAYS;

    private final CheckInService checkIns;
    private final SessionService sessions;
    private final PlanDayService plans;
    private final HoldService holds;

    Outlooks(
            CheckInService checkIns,
            SessionService sessions,
            PlanDayService plans,
            HoldService holds) {
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.plans = plans;
        this.holds = holds;
    }

    Outlook of(AthleteFile file, LocalDate today) {
        var id = file.athlete().id();
        return new Outlook(
                today,
                file,
                checkIns.diary(id, today.minusDays(Outlook.DIARY_DAYS), today),
                sessions.log(id, today, today),
                sessions.counting(id, today.minusDays(SESSION_DAYS), today),
                plans.between(id, today, today.plusDays(AlertScience.AHEAD_DAYS)),
                holds.medical(file.athlete(), null).clearedOn());
    }
}
