package dev.tandem.athlete;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.idempotency.IdempotentAnswers;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.security.SecurityEvents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Erases an athlete and, by cascade, everything of theirs; again is the same as once. */
@ApplicationScoped
class Erasure {
    private final IdempotentAnswers answers;
    private final AthletePermissions permissions;
    private final SecurityEvents events;
    private final Preconditions preconditions;
    private final Clock clock;

    Erasure(
            IdempotentAnswers answers,
            AthletePermissions permissions,
            SecurityEvents events,
            Preconditions preconditions,
            Clock clock) {
        this.answers = answers;
        this.permissions = permissions;
        this.events = events;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** The row is looked for first: who waited for it while another erased it finds the trace. */
    @Transactional
    void of(UUID athleteId) {
        AthleteEntity.lock(athleteId).ifPresentOrElse(this::erase, () -> requireErased(athleteId));
        answers.forget(athleteId);
    }

    /** Because nobody has used it for long; nobody asked for it. */
    @Transactional
    void ofUnused(UUID athleteId) {
        AthleteEntity.lock(athleteId).ifPresent(this::delete);
        answers.forget(athleteId);
    }

    private void erase(AthleteEntity row) {
        preconditions.check(Etag.ofContent(AthleteView.of(row.toDomain())));
        delete(row);
        events.note("athlete-erased", row.id);
    }

    private void delete(AthleteEntity row) {
        new ErasedAthleteEntity(row.id, row.owner, clock.instant()).persist();
        row.delete();
        permissions.forget(row.id);
    }

    private static void requireErased(UUID athleteId) {
        if (ErasedAthleteEntity.findByIdOptional(athleteId).isEmpty()) {
            throw Problems.notFound();
        }
    }
}
