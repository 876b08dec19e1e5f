package dev.tandem;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;

/** The order of the domain's packages: each may know those of its own line and above. */
final class DomainOrder extends ArchCondition<JavaClass> {

    static final DomainOrder BE_KEPT = new DomainOrder();

    private static final String DOMAIN = "dev.tandem.domain.";
    private static final List<List<String>> LINES =
            List.of(
                    List.of("science", "unit"),
                    List.of("athlete", "exercise"),
                    List.of("running", "strength"),
                    List.of("session"),
                    List.of("load"),
                    List.of("readiness"),
                    List.of("plan"),
                    List.of("schedule"),
                    List.of("season"),
                    List.of("easing", "device"),
                    List.of("life"),
                    List.of("recommendation"),
                    List.of("alert"),
                    List.of("nutrition", "progress"));

    private DomainOrder() {
        super("know only packages of the domain that come before their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> dependency.getTargetClass().getName().startsWith(DOMAIN))
                .filter(DomainOrder::looksForward)
                .forEach(
                        dependency ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, dependency.getDescription())));
    }

    private static boolean looksForward(Dependency dependency) {
        return lineOf(dependency.getTargetClass()) > lineOf(dependency.getOriginClass());
    }

    private static int lineOf(JavaClass type) {
        var name = type.getPackageName().substring(DOMAIN.length()).split("\\.")[0];
        for (int line = 0; line < LINES.size(); line++) {
            if (LINES.get(line).contains(name)) {
                return line;
            }
        }
        throw new IllegalStateException(
                "Say where the package domain." + name + " stands in the order");
    }
}
