package dev.tandem.platform;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What architecture rules say about the parameters of methods. */
final class Parameters {

    private Parameters() {}

    static ArchCondition<JavaMethod> have(Class<?> type) {
        return new ArchCondition<>("have a parameter of type " + type.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var has =
                        method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(type));
                events.add(
                        new SimpleConditionEvent(
                                method,
                                has,
                                method.getFullName() + " takes no " + type.getSimpleName()));
            }
        };
    }
}
