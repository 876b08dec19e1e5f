package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.view.PlannedSessionView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Plans, and what they ask for on a day. */
@ApplicationScoped
public class PlanService {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final AthleteService athletes;
    private final PlanDrafts drafts;
    private final Preconditions preconditions;
    private final Revisions revisions;
    private final PlanDays days;
    private final Clock clock;

    PlanService(
            AthleteService athletes,
            PlanDrafts drafts,
            Preconditions preconditions,
            Revisions revisions,
            PlanDays days,
            Clock clock) {
        this.athletes = athletes;
        this.drafts = drafts;
        this.preconditions = preconditions;
        this.revisions = revisions;
        this.days = days;
        this.clock = clock;
    }

    /** What a planned training session asks for, as much as a done one is measured against. */
    public record PlannedEffort(
            UUID id, LocalDate date, SessionKind kind, int minutes, double targetRpe) {}

    /** The training that was planned for some days, both ends included, skipped left out. */
    @Transactional
    public List<PlannedEffort> efforts(UUID athleteId, LocalDate from, LocalDate to) {
        return PlannedSessionEntity.active(athleteId, from, to).stream()
                .filter(row -> row.kind != SessionKind.REST)
                .filter(row -> row.status != PlannedStatus.SKIPPED)
                .map(PlannedSessionEntity::effort)
                .toList();
    }

    /** Whether an athlete has that planned session, in whichever plan. */
    @Transactional
    public boolean hasSession(UUID athleteId, UUID plannedSessionId) {
        return PlannedSessionEntity.findByIdOptional(
                        new PlannedSessionEntity.Key(athleteId, plannedSessionId))
                .isPresent();
    }

    /** Marks what was done on some days, and takes the mark from what no longer is. */
    @Transactional
    public void markDone(UUID athleteId, LocalDate from, LocalDate to, List<UUID> fulfilled) {
        var done = new HashSet<>(fulfilled);
        var rows = PlannedSessionEntity.active(athleteId, from, to);
        days.lookBackAgain(rows.stream().filter(row -> done.contains(row.id)).toList());
        for (var row : rows) {
            if (done.contains(row.id)) {
                row.status = PlannedStatus.DONE;
            } else if (row.status == PlannedStatus.DONE) {
                row.status = PlannedStatus.PLANNED;
            }
        }
    }

    @Transactional
    PlanView create(UUID athleteId, NewPlan wanted) {
        var file = athletes.lockedFile(athleteId);
        var active = PlanEntity.active(athleteId);
        if (active.isPresent() && !wanted.replaces()) {
            throw Problems.of(ProblemType.ACTIVE_PLAN_EXISTS, Message.of("problem.active-plan"));
        }
        var planId = Ids.next();
        var draft = drafts.draft(file, wanted, planId.toString());
        active.ifPresent(plan -> plan.archive(athletes.today(file.athlete())));
        PlanEntity.flush();
        return save(draft.row(planId, clock.instant()), draft);
    }

    private PlanView save(PlanEntity row, PlanDrafts.Draft draft) {
        row.livedUntil = athletes.today(draft.file().athlete());
        row.persistAndFlush();
        var weeks = draft.season().weeks();
        var sessions = weeks.stream().flatMap(week -> week.sessions().stream()).toList();
        sessions.forEach(
                session ->
                        new PlannedSessionEntity(row.athleteId, row.id, session, row.createdAt)
                                .persist());
        revisions.begin(row, sessions);
        return PlanView.of(row, weeks, draft.bodyMassKg());
    }

    @Transactional
    List<PlanView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        var before = position == null ? AFTER_ALL : UUID.fromString(position);
        return PlanEntity.before(athleteId, before, most).stream().map(PlanView::summary).toList();
    }

    @Transactional
    PlanView read(UUID athleteId, UUID planId) {
        var athlete = athletes.athlete(athleteId);
        return WholePlan.of(days.upToDate(athlete, planId)).view(athlete.body().bodyMassKg());
    }

    @Transactional
    WeekView readWeek(UUID athleteId, UUID planId, int number) {
        var athlete = athletes.athlete(athleteId);
        var shape = days.upToDate(athlete, planId).week(number).orElseThrow(Problems::notFound);
        var sessions =
                PlannedSessionEntity.ofPlan(athleteId, planId, shape.startDate(), shape.endDate());
        return WeekView.of(
                shape.with(sessions.stream().map(PlannedSessionEntity::toDomain).toList()),
                athlete.body().bodyMassKg());
    }

    @Transactional
    PlannedSessionView readSession(UUID athleteId, UUID planId, UUID sessionId) {
        var bodyMassKg = athletes.athlete(athleteId).body().bodyMassKg();
        return PlannedSessionEntity.find(athleteId, planId, sessionId)
                .map(row -> PlannedSessionView.of(row.toDomain(), bodyMassKg))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    PlanView archive(UUID athleteId, UUID planId) {
        var athlete = athletes.athlete(athleteId);
        var bodyMassKg = athlete.body().bodyMassKg();
        var plan = WholePlan.lock(athleteId, planId);
        preconditions.require(plan.etag(bodyMassKg));
        plan.row().archive(athletes.today(athlete));
        return plan.view(bodyMassKg);
    }

    @Transactional
    void delete(UUID athleteId, UUID planId) {
        var bodyMassKg = athletes.athlete(athleteId).body().bodyMassKg();
        var plan = WholePlan.lock(athleteId, planId);
        preconditions.check(plan.etag(bodyMassKg));
        plan.row().delete();
    }
}
