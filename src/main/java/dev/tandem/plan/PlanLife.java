package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.checkin.CheckInService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.life.Illnesses;
import dev.tandem.domain.life.Relief;
import dev.tandem.domain.life.Replan;
import dev.tandem.domain.life.Replanned;
import dev.tandem.domain.life.Story;
import dev.tandem.domain.life.StoryWeek;
import dev.tandem.domain.life.TimeOff;
import dev.tandem.domain.load.TrainingLog;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.unit.Message;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets what happened change the rest of a plan. */
@ApplicationScoped
class PlanLife {
    private final AthleteService athletes;
    private final CheckInService checkIns;
    private final TrainingLog log;
    private final Revisions revisions;
    private final Clock clock;

    PlanLife(
            AthleteService athletes,
            CheckInService checkIns,
            TrainingLog log,
            Revisions revisions,
            Clock clock) {
        this.athletes = athletes;
        this.checkIns = checkIns;
        this.log = log;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** All that was told of the mornings up to today. */
    Diary diary(AthleteFile file) {
        var tomorrow = athletes.today(file.athlete()).plusDays(1);
        return checkIns.told(file.athlete().id(), tomorrow).before();
    }

    /** Plans the rest again as a new revision; where nothing differs there is none. */
    List<PlanChange> replan(AthleteFile file, WholePlan plan, Message reason) {
        return replan(file, plan, diary(file), reason);
    }

    /** The same for a caller that has read the diary. */
    List<PlanChange> replan(AthleteFile file, WholePlan plan, Diary diary, Message reason) {
        var story = story(file, plan, diary);
        var replanned = Replan.of(story);
        Map<UUID, PlannedSession> wanted = new HashMap<>();
        replanned.sessions().forEach(session -> wanted.put(session.id(), session));
        for (var row : plan.rows()) {
            var session = wanted.get(row.id);
            if (session != null) {
                row.live(session, clock.instant());
            }
        }
        return revisions.note(plan.row(), reason, replanned.changes());
    }

    /** What days off would make of the rest; nothing is changed. */
    Replanned tried(AthleteFile file, WholePlan plan, List<TimeOff> daysOff) {
        return Replan.of(story(file, plan, diary(file)).with(daysOff));
    }

    private Story story(AthleteFile file, WholePlan plan, Diary diary) {
        var row = plan.row();
        var today = athletes.today(file.athlete());
        return new Story(
                today,
                weeks(plan),
                log.history(row.athleteId, row.startDate, today),
                timeOff(row, diary),
                reliefs(row),
                isStrengthFirst(file, row.goalId));
    }

    static List<StoryWeek> weeks(WholePlan plan) {
        var standings = plan.rows().stream().map(PlannedSessionEntity::standing).toList();
        return plan.row().weeks.stream()
                .map(
                        week ->
                                new StoryWeek(
                                        week.number(),
                                        week.startDate(),
                                        week.phase(),
                                        standings.stream()
                                                .filter(it -> week.holds(it.current().date()))
                                                .toList()))
                .toList();
    }

    private static List<TimeOff> timeOff(PlanEntity row, Diary diary) {
        return Stream.concat(
                        PauseEntity.ofPlan(row.athleteId, row.id).stream()
                                .map(PauseEntity::timeOff),
                        Illnesses.of(diary).stream())
                .toList();
    }

    private static List<Relief> reliefs(PlanEntity row) {
        return ReviewEntity.ofPlan(row.athleteId, row.id).stream()
                .flatMap(review -> relief(row, review).stream())
                .toList();
    }

    private static List<Relief> relief(PlanEntity row, ReviewEntity review) {
        return row
                .week(review.week + 1)
                .flatMap(next -> review.review.verdict().relief(next.number(), next.phase()))
                .stream()
                .toList();
    }

    static boolean isStrengthFirst(AthleteFile file, @Nullable UUID goalId) {
        return file.athlete().wishes().isStrengthFirst()
                || file.goal(goalId).orElse(null) instanceof Goal.LiftTarget;
    }

    /** Which of a plan's weeks hold something that changed, as they are now. */
    static List<WeekView> weeksOf(WholePlan plan, List<PlanChange> changes, @Nullable Double kg) {
        var ids = changes.stream().map(PlanChange::sessionId).collect(Collectors.toSet());
        return plan.row().weeksWith(plan.sessions()).stream()
                .filter(week -> week.sessions().stream().anyMatch(it -> ids.contains(it.id())))
                .map(week -> WeekView.of(week, kg))
                .toList();
    }

    LocalDate today(AthleteFile file) {
        return athletes.today(file.athlete());
    }
}
