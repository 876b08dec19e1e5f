package dev.tandem.benchmark;

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

/** Keeps benchmarks. */
@ApplicationScoped
public class BenchmarkService {
    private final AthleteService athletes;
    private final Preconditions preconditions;

    BenchmarkService(AthleteService athletes, Preconditions preconditions) {
        this.athletes = athletes;
        this.preconditions = preconditions;
    }

    @Transactional
    BenchmarkView create(UUID athleteId, NewBenchmark wanted) {
        var athlete = athletes.athlete(athleteId);
        var benchmark = wanted.toDomain(Ids.next());
        BenchmarkRules.admit(benchmark, athlete, athletes.today(athlete));
        new BenchmarkEntity(athleteId, benchmark).persist();
        return BenchmarkView.of(benchmark);
    }

    @Transactional
    List<BenchmarkView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        return BenchmarkEntity.after(athleteId, Positions.id(position), most).stream()
                .map(row -> BenchmarkView.of(row.benchmark))
                .toList();
    }

    @Transactional
    BenchmarkView read(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        return BenchmarkEntity.find(athleteId, id)
                .map(row -> BenchmarkView.of(row.benchmark))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    BenchmarkView change(UUID athleteId, UUID id, MergePatch patch) {
        var athlete = athletes.athlete(athleteId);
        var row = locked(athleteId, id);
        var changed =
                patch.applyTo(NewBenchmark.of(row.benchmark), NewBenchmark.class).toDomain(id);
        BenchmarkRules.admit(changed, athlete, athletes.today(athlete));
        row.benchmark = changed;
        return BenchmarkView.of(changed);
    }

    @Transactional
    void delete(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        locked(athleteId, id).delete();
    }

    /** The row as the caller believes it to be, held until the change is done. */
    private BenchmarkEntity locked(UUID athleteId, UUID id) {
        var row = BenchmarkEntity.lock(athleteId, id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(BenchmarkView.of(row.benchmark)));
        return row;
    }
}
