package dev.tandem.grant;

import dev.tandem.access.AccessService;
import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.Ending;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.Caller;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gives and revokes grants; from the next request on they count, or count no more. */
@ApplicationScoped
public class GrantService {

    private static final String CLIENT = "client:";

    private final AthleteService athletes;
    private final AccessService access;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Clock clock;

    GrantService(
            AthleteService athletes,
            AccessService access,
            Caller caller,
            Preconditions preconditions,
            Clock clock) {
        this.athletes = athletes;
        this.access = access;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    GrantView give(UUID athleteId, NewGrant wanted) {
        athletes.requireVisible(athleteId);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var grant = new GrantEntity(athleteId, Ids.next());
        grant.grantee = known(wanted.grantee());
        grant.scopes = wanted.scopes().stream().distinct().toList();
        grant.endsAt = Ending.later(wanted.until(), now);
        grant.createdAt = now;
        grant.createdBy = caller.subject();
        grant.persist();
        return GrantView.of(grant);
    }

    @Transactional
    List<GrantView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        return GrantEntity.after(athleteId, Positions.id(position), most).stream()
                .map(GrantView::of)
                .toList();
    }

    @Transactional
    GrantView read(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        return GrantView.of(existing(athleteId, id));
    }

    /**
     * What it allows and until when; to whom is for good. An end that is not touched may be past.
     */
    @Transactional
    GrantView change(UUID athleteId, UUID id, MergePatch patch) {
        athletes.requireVisible(athleteId);
        var grant = GrantEntity.lock(athleteId, id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(GrantView.of(grant)));
        var wanted = patch.applyTo(NewGrant.of(grant), NewGrant.class);
        if (!wanted.grantee().equals(grant.grantee)) {
            throw Problems.badField("/grantee", "inconsistent", Message.of("fault.grantee-stays"));
        }
        grant.scopes = wanted.scopes().stream().distinct().toList();
        grant.endsAt = end(wanted, grant);
        return GrantView.of(grant);
    }

    private @Nullable Instant end(NewGrant wanted, GrantEntity grant) {
        return Objects.equals(wanted.until(), Ending.of(grant.endsAt))
                ? grant.endsAt
                : Ending.later(wanted.until(), clock.instant());
    }

    @Transactional
    void revoke(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        var grant = existing(athleteId, id);
        preconditions.check(Etag.ofContent(GrantView.of(grant)));
        grant.delete();
    }

    /** What the caller was granted, with the names of those who granted it. */
    @Transactional
    List<HeldGrantView> held(@Nullable String position, int most) {
        var held =
                GrantEntity.heldBy(caller.subject(), clock.instant(), Position.of(position), most);
        var names = athletes.names(held.stream().map(grant -> grant.athleteId).distinct().toList());
        return held.stream()
                .map(grant -> HeldGrantView.of(grant, names.getOrDefault(grant.athleteId, "")))
                .toList();
    }

    /** A client that is gone holds nothing. */
    void forget(@Observes AccessService.ClientGone event) {
        GrantEntity.forgetHeldBy(CLIENT + event.clientId());
    }

    /** A client must be there; of users only their tokens know. Ids are written one way. */
    private String known(String grantee) {
        if (!grantee.startsWith(CLIENT)) {
            return grantee;
        }
        return access.clientNamed(grantee.substring(CLIENT.length()))
                .map(id -> CLIENT + id)
                .orElseThrow(
                        () ->
                                Problems.badField(
                                        "/grantee",
                                        "unknown-value",
                                        Message.of("fault.no-client")));
    }

    private static GrantEntity existing(UUID athleteId, UUID id) {
        return GrantEntity.of(athleteId, id).orElseThrow(Problems::notFound);
    }
}
