package dev.tandem.athlete;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.Screening;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.security.Consents;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The consent that the operator requires before data of an athlete's health is kept; by default
 * none, which costs no look at the database.
 */
@ApplicationScoped
class AthleteConsents implements Consents {
    private static final String LACKS =
            "select 1 from athlete where id = ? and consent ->> 'version' is distinct from ?";

    private final AgroalDataSource database;
    private final Optional<String> version;

    AthleteConsents(
            AgroalDataSource database,
            @ConfigProperty(name = "tandem.consent.required-version") Optional<String> version) {
        this.database = database;
        this.version = version.filter(text -> !text.isBlank());
    }

    @Override
    public void require(UUID athleteId) {
        if (version.isPresent() && lacks(athleteId, version.get())) {
            throw Problems.consentMissing(version.get());
        }
    }

    /**
     * The same for what comes with the athlete: whatever it tells of health that was not known
     * before. Consent may come along, and what is only taken away needs none.
     */
    void requireFor(Athlete told, @Nullable Athlete before) {
        var consent = told.person().consent();
        version.filter(wanted -> consent == null || !consent.version().equals(wanted))
                .filter(_ -> tellsMore(toldOfHealth(told), toldOfHealth(before)))
                .ifPresent(
                        wanted -> {
                            throw Problems.consentMissing(wanted);
                        });
    }

    private static boolean tellsMore(List<Optional<?>> told, List<Optional<?>> before) {
        return IntStream.range(0, told.size())
                .anyMatch(it -> told.get(it).isPresent() && !told.get(it).equals(before.get(it)));
    }

    private static List<Optional<?>> toldOfHealth(@Nullable Athlete athlete) {
        var body = athlete == null ? Body.UNKNOWN : athlete.body();
        var screening = athlete == null ? Screening.UNANSWERED : athlete.screening();
        return List.of(
                Optional.ofNullable(body.bodyMassKg()),
                Optional.ofNullable(body.heightCm()),
                Optional.ofNullable(body.restingHeartRateBpm()),
                Optional.ofNullable(body.maxHeartRateBpm()),
                Optional.of(screening).filter(it -> !it.equals(Screening.UNANSWERED)),
                Optional.ofNullable(athlete == null ? null : athlete.recentTraining()));
    }

    private boolean lacks(UUID athleteId, String wanted) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LACKS)) {
            select.setObject(1, athleteId);
            select.setString(2, wanted);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
