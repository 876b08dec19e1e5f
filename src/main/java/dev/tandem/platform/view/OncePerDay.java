package dev.tandem.platform.view;

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
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;

/** No weekday comes twice; the entry that repeats one is at fault. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OncePerDay.Check.class)
public @interface OncePerDay {
    String message() default "{fault.weekday-twice}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for repeated weekdays. */
    class Check implements ConstraintValidator<OncePerDay, @Nullable List<AvailableDay>> {
        @Override
        public boolean isValid(
                @Nullable List<AvailableDay> days, ConstraintValidatorContext context) {
            var seen = EnumSet.noneOf(DayOfWeek.class);
            var valid = true;
            for (var i = 0; days != null && i < days.size(); i++) {
                if (!seen.add(days.get(i).day())) {
                    valid = false;
                    blame(i, context);
                }
            }
            return valid;
        }

        private static void blame(int index, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate())
                    .addContainerElementNode("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
