package dev.tandem.platform.request;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.platform.problem.FaultCode;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The slug of an exercise that the catalogue has. */
@Documented
@FaultCode("unknown-value")
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownExercise.Check.class)
public @interface KnownExercise {
    String message() default "{fault.not-in-catalogue}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the slug up. */
    class Check implements ConstraintValidator<KnownExercise, String> {
        @Override
        public boolean isValid(@Nullable String slug, ConstraintValidatorContext context) {
            return slug == null || Catalogue.standard().find(slug).isPresent();
        }
    }
}
