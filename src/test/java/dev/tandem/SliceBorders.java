package dev.tandem;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Set;

/** A slice reaches into another only by that one's public service. */
final class SliceBorders extends ArchCondition<JavaClass> {

    static final SliceBorders BE_CROSSED_AT_SERVICES = new SliceBorders();

    /** With the records that it speaks and that are its own. */
    private static final String SERVICE = ".*Service(\\$.*)?";

    private static final Set<String> NO_SLICES = Set.of("domain", "platform", "");

    private SliceBorders() {
        super("know of other slices nothing but their services");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(SliceBorders::crossesABorder)
                .forEach(
                        dependency ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, dependency.getDescription())));
    }

    private static boolean crossesABorder(Dependency dependency) {
        var from = sliceOf(dependency.getOriginClass());
        var to = sliceOf(dependency.getTargetClass());
        return !NO_SLICES.contains(to)
                && !from.equals(to)
                && !dependency.getTargetClass().getName().matches(SERVICE);
    }

    private static String sliceOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("dev.tandem.") ? name.split("\\.")[2] : "";
    }
}
