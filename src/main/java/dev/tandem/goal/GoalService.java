package dev.tandem.goal;

import dev.tandem.athlete.AthleteService;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Keeps goals. */
@ApplicationScoped
public class GoalService {
    private final AthleteService athletes;
    private final Preconditions preconditions;

    GoalService(AthleteService athletes, Preconditions preconditions) {
        this.athletes = athletes;
        this.preconditions = preconditions;
    }

    @Transactional
    GoalView create(UUID athleteId, NewGoal wanted) {
        var athlete = athletes.athlete(athleteId);
        var goal = wanted.toDomain(Ids.next());
        GoalRules.admit(goal, athletes.today(athlete));
        new GoalEntity(athleteId, goal).persist();
        return GoalView.of(goal);
    }

    @Transactional
    List<GoalView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        return GoalEntity.after(athleteId, Positions.id(position), most).stream()
                .map(row -> GoalView.of(row.goal))
                .toList();
    }

    @Transactional
    GoalView read(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        return GoalEntity.find(athleteId, id)
                .map(row -> GoalView.of(row.goal))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    GoalView change(UUID athleteId, UUID id, MergePatch patch) {
        var athlete = athletes.athlete(athleteId);
        var row = locked(athleteId, id);
        var changed = patch.applyTo(NewGoal.of(row.goal), NewGoal.class).toDomain(id);
        GoalRules.admitChange(row.goal, changed, athletes.today(athlete));
        row.goal = changed;
        return GoalView.of(changed);
    }

    @Transactional
    void delete(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        locked(athleteId, id).delete();
    }

    /** The row as the caller believes it to be, held until the change is done. */
    private GoalEntity locked(UUID athleteId, UUID id) {
        var row = GoalEntity.lock(athleteId, id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(GoalView.of(row.goal)));
        return row;
    }
}
