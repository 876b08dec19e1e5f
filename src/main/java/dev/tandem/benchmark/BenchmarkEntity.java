package dev.tandem.benchmark;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.platform.storage.AthleteKey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a benchmark. */
@Entity
@Table(name = "benchmark")
class BenchmarkEntity extends PanacheEntityBase {
    @EmbeddedId AthleteKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    Benchmark benchmark;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected BenchmarkEntity() {}

    BenchmarkEntity(UUID athleteId, Benchmark benchmark) {
        this.key = new AthleteKey(athleteId, benchmark.id());
        this.benchmark = benchmark;
    }

    static Optional<BenchmarkEntity> find(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id));
    }

    static Optional<BenchmarkEntity> lock(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they came. */
    static List<BenchmarkEntity> after(UUID athleteId, UUID last, int most) {
        return find("key.athleteId = ?1 and key.id > ?2 order by key.id", athleteId, last)
                .page(0, most)
                .list();
    }
}
