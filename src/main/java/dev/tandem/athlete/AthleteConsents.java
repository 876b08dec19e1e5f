package dev.tandem.athlete;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Screening;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.security.Consents;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

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

    /** The same for answers to the screening that come with the athlete; consent may come along. */
    void requireForScreening(Athlete changed, @Nullable Athlete before) {
        var answers = changed.screening();
        var isKnown = before != null && answers.equals(before.screening());
        if (isKnown || answers.equals(Screening.UNANSWERED)) {
            return;
        }
        var consent = changed.person().consent();
        version.filter(wanted -> consent == null || !consent.version().equals(wanted))
                .ifPresent(
                        wanted -> {
                            throw Problems.consentMissing(wanted);
                        });
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
