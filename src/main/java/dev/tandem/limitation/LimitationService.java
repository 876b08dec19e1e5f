package dev.tandem.limitation;

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

/** Keeps limitations. */
@ApplicationScoped
public class LimitationService {
    private final AthleteService athletes;
    private final Preconditions preconditions;

    LimitationService(AthleteService athletes, Preconditions preconditions) {
        this.athletes = athletes;
        this.preconditions = preconditions;
    }

    @Transactional
    LimitationView create(UUID athleteId, NewLimitation wanted) {
        athletes.requireVisible(athleteId);
        var limitation = wanted.toDomain(Ids.next());
        new LimitationEntity(athleteId, limitation).persist();
        return LimitationView.of(limitation);
    }

    @Transactional
    List<LimitationView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        return LimitationEntity.after(athleteId, Positions.id(position), most).stream()
                .map(row -> LimitationView.of(row.limitation))
                .toList();
    }

    @Transactional
    LimitationView read(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        return LimitationEntity.find(athleteId, id)
                .map(row -> LimitationView.of(row.limitation))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    LimitationView change(UUID athleteId, UUID id, MergePatch patch) {
        athletes.requireVisible(athleteId);
        var row = locked(athleteId, id);
        var changed =
                patch.applyTo(NewLimitation.of(row.limitation), NewLimitation.class).toDomain(id);
        row.limitation = changed;
        return LimitationView.of(changed);
    }

    @Transactional
    void delete(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        locked(athleteId, id).delete();
    }

    /** The row as the caller believes it to be, held until the change is done. */
    private LimitationEntity locked(UUID athleteId, UUID id) {
        var row = LimitationEntity.lock(athleteId, id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(LimitationView.of(row.limitation)));
        return row;
    }
}
