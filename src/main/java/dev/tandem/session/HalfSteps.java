package dev.tandem.session;

import dev.tandem.domain.load.SessionLoad;

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

/** An effort in whole or half steps; whether it is within its range is another rule's matter. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HalfSteps.Check.class)
@interface HalfSteps {
    String message() default "{fault.half-steps}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the step only. */
    class Check implements ConstraintValidator<HalfSteps, @Nullable Double> {
        @Override
        public boolean isValid(@Nullable Double rpe, ConstraintValidatorContext context) {
            return rpe == null || rpe < 0 || rpe > 10 || SessionLoad.isRpe(rpe);
        }
    }
}
