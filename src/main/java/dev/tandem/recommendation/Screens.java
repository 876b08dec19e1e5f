package dev.tandem.recommendation;

import dev.tandem.alert.AlertService;
import dev.tandem.platform.problem.Problems;
import dev.tandem.progress.ProgressService;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads a day's advice, the alerts beside it and where the athlete stands in one statement. */
@ApplicationScoped
class Screens {
    private static final String SQL =
            "select {r.*}, "
                    + AlertService.SHOWN_SQL
                    + " as alerts, "
                    + ProgressService.STANDING_SQL
                    + " as standing from athlete a left join recommendation r"
                    + " on r.athlete_id = a.id and r.date = :date where a.id = :id";

    private final Session session;

    Screens(Session session) {
        this.session = session;
    }

    /** The advice of a day if there is any, the alerts if they were kept, and the standing. */
    record Screen(
            Optional<RecommendationEntity> advice, @Nullable String alerts, String standing) {}

    Screen on(UUID athleteId, LocalDate date) {
        var found =
                session.createNativeQuery(SQL, Object[].class)
                        .addEntity("r", RecommendationEntity.class)
                        .addScalar("alerts", StandardBasicTypes.STRING)
                        .addScalar("standing", StandardBasicTypes.STRING)
                        .setParameter("id", athleteId)
                        .setParameter("date", date)
                        .uniqueResultOptional()
                        .orElseThrow(Problems::notFound);
        return new Screen(
                Optional.ofNullable((RecommendationEntity) found[0]),
                (String) found[1],
                (String) found[2]);
    }
}
