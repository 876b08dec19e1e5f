package dev.tandem.benchmark;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Keeps benchmarks. */
@ApplicationScoped
public class BenchmarkService {
    private final AthleteService athletes;
    private final Preconditions preconditions;
    private final Event<Changed> changed;

    BenchmarkService(AthleteService athletes, Preconditions preconditions, Event<Changed> changed) {
        this.athletes = athletes;
        this.preconditions = preconditions;
        this.changed = changed;
    }

    /** Told to whoever goes by benchmarks, within the change, once they are others. */
    public record Changed(UUID athleteId, boolean ofRuns, boolean ofLifts) {
        static Changed of(UUID athleteId, Benchmark... involved) {
            var all = List.of(involved);
            return new Changed(
                    athleteId,
                    all.stream().anyMatch(Benchmark.Run.class::isInstance),
                    all.stream().anyMatch(Benchmark.Lift.class::isInstance));
        }
    }

    @Transactional
    BenchmarkView create(UUID athleteId, NewBenchmark wanted) {
        var athlete = athletes.athlete(athleteId);
        var benchmark = wanted.toDomain(Ids.next());
        BenchmarkRules.admit(benchmark, athlete, athletes.today(athlete));
        new BenchmarkEntity(athleteId, benchmark).persistAndFlush();
        changed.fire(Changed.of(athleteId, benchmark));
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
        var wanted = patch.applyTo(NewBenchmark.of(row.benchmark), NewBenchmark.class).toDomain(id);
        BenchmarkRules.admit(wanted, athlete, athletes.today(athlete));
        var before = row.benchmark;
        row.benchmark = wanted;
        BenchmarkEntity.flush();
        changed.fire(Changed.of(athleteId, before, wanted));
        return BenchmarkView.of(wanted);
    }

    @Transactional
    void delete(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        var row = locked(athleteId, id);
        row.delete();
        BenchmarkEntity.flush();
        changed.fire(Changed.of(athleteId, row.benchmark));
    }

    /** The row as the caller believes it to be, held until the change is done. */
    private BenchmarkEntity locked(UUID athleteId, UUID id) {
        var row = BenchmarkEntity.lock(athleteId, id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(BenchmarkView.of(row.benchmark)));
        return row;
    }
}
