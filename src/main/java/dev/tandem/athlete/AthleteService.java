package dev.tandem.athlete;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.language.Language;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.Caller;
import dev.tandem.platform.security.Scopes;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Keeps athletes: whoever wants something of one asks here first. Who may, the gate in front of
 * every operation has decided by then; here an athlete is there or absent (404).
 */
@ApplicationScoped
public class AthleteService {
    private final AthleteFileQuery files;
    private final Event<Screened> screened;
    private final AthleteConsents consents;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Clock clock;

    AthleteService(
            AthleteFileQuery files,
            Event<Screened> screened,
            AthleteConsents consents,
            Caller caller,
            Preconditions preconditions,
            Clock clock) {
        this.files = files;
        this.screened = screened;
        this.consents = consents;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /**
     * The athlete with goals, benchmarks and limitations, each in the order they came; one
     * statement.
     */
    @Transactional
    public AthleteFile file(UUID athleteId) {
        var file = files.find(athleteId).orElseThrow(Problems::notFound);
        spokenTo(file.athlete());
        return file;
    }

    /** Answers about an athlete are in the athlete's own language unless another is asked for. */
    private static Athlete spokenTo(Athlete athlete) {
        Language.ownIs(athlete.person().locale());
        return athlete;
    }

    /** The same, and nobody else changes anything of the athlete's plans until the end. */
    @Transactional
    public AthleteFile lockedFile(UUID athleteId) {
        locked(athleteId);
        return file(athleteId);
    }

    @Transactional
    public Athlete athlete(UUID athleteId) {
        return spokenTo(visible(athleteId).toDomain());
    }

    @Transactional
    public void requireVisible(UUID athleteId) {
        visible(athleteId);
    }

    /** What some athletes are called; one statement. */
    @Transactional
    public Map<UUID, String> names(List<UUID> athleteIds) {
        return AthleteEntity.names(athleteIds);
    }

    /** Which day it is for an athlete. */
    public LocalDate today(Athlete athlete) {
        return LocalDate.ofInstant(clock.instant(), athlete.person().timeZone());
    }

    /** Those that the caller owns or may read by grant. */
    @Transactional
    List<AthleteView> list(@Nullable String position, int most) {
        var last = Positions.id(position);
        var rows =
                caller.seesAllAthletes()
                        ? AthleteEntity.after(last, most)
                        : AthleteEntity.after(
                                last,
                                new Seer(caller.subject(), Scopes.ATHLETE_READ, clock.instant()),
                                most);
        return rows.stream().map(row -> AthleteView.of(row.toDomain())).toList();
    }

    @Transactional
    Athlete create(NewAthlete wanted) {
        var athlete = wanted.toDomain(Ids.next());
        AthleteRules.admit(athlete, today(athlete));
        consents.requireFor(athlete, null);
        new AthleteEntity(caller.subject(), clock.instant(), athlete).persistAndFlush();
        screened.fire(new Screened(athlete));
        return athlete;
    }

    @Transactional
    Athlete change(UUID athleteId, MergePatch patch) {
        var row = locked(athleteId);
        var current = row.toDomain();
        preconditions.check(Etag.ofContent(AthleteView.of(current)));
        var changed = tried(current, patch);
        requireOwnConsent(row, changed);
        row.set(changed);
        screened.fire(new Screened(changed));
        return changed;
    }

    /** What an athlete would be with a change; nothing is kept. Throws like the change itself. */
    public Athlete tried(Athlete current, MergePatch patch) {
        var changed =
                patch.applyTo(NewAthlete.of(current), NewAthlete.class).toDomain(current.id());
        AthleteRules.admit(changed, today(changed));
        consents.requireFor(changed, current);
        return changed;
    }

    /** Told to whoever keeps holds, within the change, whenever screening may have changed. */
    public record Screened(Athlete athlete) {}

    /** All that screening held is cleared: the answers no longer hold training. */
    @Transactional
    public void clearScreening(UUID athleteId) {
        var row = locked(athleteId);
        var athlete = row.toDomain();
        row.set(athlete.with(athlete.screening().cleared()));
    }

    /** Nobody agrees to anything for somebody else. */
    private void requireOwnConsent(AthleteEntity row, Athlete changed) {
        var isChanged = !Objects.equals(row.consent, changed.person().consent());
        if (isChanged && !caller.seesAllAthletes() && !caller.subject().equals(row.owner)) {
            throw Problems.ownerOnly();
        }
    }

    private AthleteEntity visible(UUID athleteId) {
        var row =
                AthleteEntity.<AthleteEntity>findByIdOptional(athleteId)
                        .orElseThrow(Problems::notFound);
        Language.ownIs(row.locale);
        return row;
    }

    private AthleteEntity locked(UUID athleteId) {
        return AthleteEntity.lock(athleteId).orElseThrow(Problems::notFound);
    }
}
