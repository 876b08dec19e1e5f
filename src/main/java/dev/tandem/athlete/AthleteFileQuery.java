package dev.tandem.athlete;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.platform.json.StoredJson;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads an athlete with goals, benchmarks and limitations in one statement, because nearly every
 * request begins so.
 */
@ApplicationScoped
class AthleteFileQuery {
    private static final String SQL =
            """
            select {a.*},
              (select coalesce(jsonb_agg(g.goal order by g.id), '[]')
                 from goal g where g.athlete_id = a.id) as goals,
              (select coalesce(jsonb_agg(b.benchmark order by b.id), '[]')
                 from benchmark b where b.athlete_id = a.id) as benchmarks,
              (select coalesce(jsonb_agg(l.limitation order by l.id), '[]')
                 from limitation l where l.athlete_id = a.id) as limitations
            from athlete a where a.id = :id
            """;

    private final Session session;

    AthleteFileQuery(Session session) {
        this.session = session;
    }

    Optional<AthleteFile> find(UUID athleteId) {
        return session.createNativeQuery(SQL, Object[].class)
                .addEntity("a", AthleteEntity.class)
                .addScalar("goals", StandardBasicTypes.STRING)
                .addScalar("benchmarks", StandardBasicTypes.STRING)
                .addScalar("limitations", StandardBasicTypes.STRING)
                .setParameter("id", athleteId)
                .uniqueResultOptional()
                .map(AthleteFileQuery::file);
    }

    private static AthleteFile file(Object[] columns) {
        return new AthleteFile(
                ((AthleteEntity) columns[0]).toDomain(),
                list(Goal.class, columns[1]),
                list(Benchmark.class, columns[2]),
                list(Limitation.class, columns[3]));
    }

    private static <T> List<T> list(Class<T> type, Object json) {
        try {
            return StoredJson.mapper().readerForListOf(type).readValue((String) json);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
