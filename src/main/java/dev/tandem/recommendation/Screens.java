package dev.tandem.recommendation;

import dev.tandem.alert.AlertService;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads a day's advice and the alerts beside it in one statement. */
@ApplicationScoped
class Screens {
    private static final String SQL =
            "select {r.*}, "
                    + AlertService.SHOWN_SQL
                    + " as alerts from recommendation r where r.athlete_id = :id and r.date ="
                    + " :date";

    private final Session session;

    Screens(Session session) {
        this.session = session;
    }

    /** The advice of a day if there is any, and the alerts if they were kept. */
    record Screen(Optional<RecommendationEntity> advice, @Nullable String alerts) {}

    Screen on(UUID athleteId, LocalDate date) {
        return session.createNativeQuery(SQL, Object[].class)
                .addEntity("r", RecommendationEntity.class)
                .addScalar("alerts", StandardBasicTypes.STRING)
                .setParameter("id", athleteId)
                .setParameter("date", date)
                .uniqueResultOptional()
                .map(found -> new Screen(advice(found), (String) found[1]))
                .orElseGet(() -> new Screen(Optional.empty(), null));
    }

    private static Optional<RecommendationEntity> advice(Object[] found) {
        return Optional.of((RecommendationEntity) found[0]);
    }
}
