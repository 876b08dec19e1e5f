package dev.tandem.platform.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import org.eclipse.microprofile.openapi.annotations.Operation;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * What an operation asks of whoever calls it, as its annotations say: one of some scopes. One that
 * names no scope can be met by nobody.
 */
record Need(String operation, Set<String> anyOf, boolean isOwnerOnly, boolean writesHealthData) {

    static Need of(Method method) {
        var type = method.getDeclaringClass();
        var own = method.getAnnotation(RolesAllowed.class);
        var roles = own == null ? type.getAnnotation(RolesAllowed.class) : own;
        var named = method.getAnnotation(Operation.class);
        var scopes = roles == null ? Set.<String>of() : Set.of(roles.value());
        return new Need(
                named == null ? method.getName() : named.operationId(),
                scopes,
                method.isAnnotationPresent(OwnerOnly.class)
                        || type.isAnnotationPresent(OwnerOnly.class),
                writesHealthData(method, scopes));
    }

    /** Who takes consent back may still delete. */
    private static boolean writesHealthData(Method method, Set<String> scopes) {
        var isOfHealth =
                method.getDeclaringClass().isAnnotationPresent(HealthData.class)
                        || scopes.contains(Scopes.SESSION_WRITE)
                        || scopes.contains(Scopes.READINESS_WRITE);
        var writes =
                method.isAnnotationPresent(POST.class)
                        || method.isAnnotationPresent(PUT.class)
                        || method.isAnnotationPresent(PATCH.class);
        return isOfHealth && writes;
    }

    /** By scopes that the caller holds, or that credential and grant hold both. */
    boolean isMetBy(Set<String> scopes) {
        return anyOf.stream().anyMatch(scopes::contains);
    }

    boolean isMetBy(Set<String> credential, Set<String> grant) {
        var both = new HashSet<>(credential);
        both.retainAll(grant);
        return !isOwnerOnly && isMetBy(both);
    }
}
