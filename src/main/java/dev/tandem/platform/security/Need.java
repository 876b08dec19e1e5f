package dev.tandem.platform.security;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.openapi.annotations.Operation;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * What an operation asks of whoever calls it, as its annotations say: one of some scopes. One that
 * names no scope can be met by nobody.
 */
record Need(String operation, Set<String> anyOf, boolean isOwnerOnly, boolean isOfHealth) {

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
                isOfHealth(method));
    }

    /** Of health is the whole body; of some of its members the operation itself knows. */
    private static boolean isOfHealth(Method method) {
        var mark = method.getAnnotation(HealthData.class);
        return mark != null && mark.value().length == 0;
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
