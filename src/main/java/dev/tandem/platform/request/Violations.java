package dev.tandem.platform.request;

import dev.tandem.platform.problem.ViolationWords;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Runs Bean Validation over the parts of a record as they are read, so that faults of both kinds
 * are told at once.
 */
final class Violations {

    private final Validator validator;

    Violations(Validator validator) {
        this.validator = validator;
    }

    /** Notes what the annotations of one component say of a value for it. */
    void noteIn(Class<?> type, String component, @Nullable Object value, Site at) {
        var constraints = validator.getConstraintsForClass(type);
        if (constraints.getConstraintsForProperty(component) != null) {
            validator
                    .validateValue(type, component, value)
                    .forEach(
                            violation -> note(violation, element(violation.getPropertyPath(), at)));
        }
    }

    /** Notes what rules across the fields of a record say; true if one does. */
    boolean noteAcross(Object made, Site at) {
        var found = validator.validate(made);
        found.forEach(violation -> note(violation, blamed(made.getClass(), violation, at)));
        return !found.isEmpty();
    }

    private static void note(ConstraintViolation<?> violation, Site at) {
        at.fault(ViolationWords.code(violation), ViolationWords.detail(violation));
    }

    /** A constraint on an element of a list ends at that element. */
    private static Site element(Path path, Site at) {
        var site = at;
        for (var node : path) {
            if (node.getIndex() != null) {
                site = site.element(node.getIndex());
            } else if (node.getKey() != null) {
                site = site.field(node.getKey().toString());
            }
        }
        return site;
    }

    private static Site blamed(Class<?> type, ConstraintViolation<?> violation, Site at) {
        var site = at;
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() != ElementKind.PROPERTY) {
                return site;
            }
            var field = fieldFor(type, node.getName());
            site = field.isEmpty() ? site : site.field(field);
        }
        return site;
    }

    private static String fieldFor(Class<?> type, String property) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equalsIgnoreCase("is" + property))
                .filter(method -> method.isAnnotationPresent(PointsAt.class))
                .map(method -> method.getAnnotation(PointsAt.class).value())
                .findFirst()
                .orElse(property);
    }
}
