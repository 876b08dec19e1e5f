package dev.tandem.platform.security;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.AddressedAthlete;
import dev.tandem.platform.request.Formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.lang.reflect.Method;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The gate in front of everything of an athlete's: before an operation whose path names an athlete
 * begins, and before its body is read, the caller must be the owner or a grantee with the scope
 * that the operation's {@code @RolesAllowed} names; and what it writes of health must have the
 * consent that the operator requires. No operation can forget it, and none repeats it.
 */
@ApplicationScoped
public class AthleteGate {

    private final ConcurrentHashMap<Method, Need> needs = new ConcurrentHashMap<>();
    private final Permissions permissions;
    private final AddressedAthlete athlete;
    private final Caller caller;
    private final Consents consents;

    AthleteGate(
            Permissions permissions, AddressedAthlete athlete, Caller caller, Consents consents) {
        this.permissions = permissions;
        this.athlete = athlete;
        this.caller = caller;
        this.consents = consents;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void pass(ContainerRequestContext request, ResourceInfo resource) {
        var named = request.getUriInfo().getPathParameters().getFirst(AddressedAthlete.PARAMETER);
        if (named != null) {
            var need = needOf(resource);
            athlete.is(admitted(named, need));
            if (need.isOfHealth()) {
                consents.require(athlete.id());
            }
        }
    }

    private Need needOf(ResourceInfo resource) {
        return needs.computeIfAbsent(resource.getResourceMethod(), Need::of);
    }

    private UUID admitted(String named, Need need) {
        if (named.equals(AddressedAthlete.MYSELF)) {
            var own = ownAthlete();
            Verdict.of(caller.scopes(), new Standing.Owner(), need).enforce(need);
            return own;
        }
        if (!(Formats.id(named).value() instanceof UUID id)) {
            throw Problems.notFound();
        }
        Verdict.of(caller.scopes(), standing(id), need).enforce(need);
        return id;
    }

    private UUID ownAthlete() {
        return permissions
                .own(caller.subject())
                .orElseThrow(
                        () ->
                                Problems.of(
                                        ProblemType.NOT_FOUND,
                                        Message.of("problem.no-athlete-of-own")));
    }

    private Standing standing(UUID id) {
        return caller.seesAllAthletes()
                ? new Standing.Owner()
                : permissions.standing(id, caller.subject());
    }
}
