package dev.tandem.nutrition;

import dev.tandem.athlete.AthleteService;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.LatestToday;
import dev.tandem.platform.storage.AthleteKey;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Keeps weighed sessions. */
@ApplicationScoped
public class SweatTestService {
    private final AthleteService athletes;
    private final Preconditions preconditions;

    SweatTestService(AthleteService athletes, Preconditions preconditions) {
        this.athletes = athletes;
        this.preconditions = preconditions;
    }

    @Transactional
    SweatTestView create(UUID athleteId, NewSweatTest told) {
        var athlete = athletes.athlete(athleteId);
        if (told.date().isAfter(athletes.today(athlete))) {
            throw Problems.badField("/date", "out-of-range", LatestToday.notInFuture());
        }
        var row = new SweatTestEntity(new AthleteKey(athleteId, Ids.next()), told);
        row.persist();
        return SweatTestView.of(row);
    }

    @Transactional
    List<SweatTestView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        return SweatTestEntity.after(athleteId, Positions.id(position), most).stream()
                .map(SweatTestView::of)
                .toList();
    }

    @Transactional
    SweatTestView read(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        return SweatTestEntity.find(athleteId, id)
                .map(SweatTestView::of)
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    void delete(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        var row = SweatTestEntity.lock(athleteId, id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(SweatTestView.of(row)));
        row.delete();
    }
}
