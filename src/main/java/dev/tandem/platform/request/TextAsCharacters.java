package dev.tandem.platform.request;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

import java.util.Collection;

/**
 * Has {@code @Size} and {@code @NotBlank} mean what {@code maxLength} and the pattern {@code \S} of
 * the OpenAPI document mean: characters are counted, not the halves that Java makes of some, and
 * every kind of space is blank.
 */
@ApplicationScoped
public class TextAsCharacters implements ValidatorFactoryCustomizer {
    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .includeExistingValidators(false)
                .validatedBy(SizeOfText.class)
                .validatedBy(SizeOfCollection.class);
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(NotOnlySpaces.class);
        configuration.addMapping(mapping);
    }

    /** How many characters a text has. */
    public static final class SizeOfText implements ConstraintValidator<Size, CharSequence> {
        private int min;
        private int max;

        @Override
        public void initialize(Size size) {
            min = size.min();
            max = size.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var length = Text.length(text);
            return length >= min && length <= max;
        }
    }

    /** How many elements a list or set has. */
    public static final class SizeOfCollection implements ConstraintValidator<Size, Collection<?>> {
        private int min;
        private int max;

        @Override
        public void initialize(Size size) {
            min = size.min();
            max = size.max();
        }

        @Override
        public boolean isValid(@Nullable Collection<?> list, ConstraintValidatorContext context) {
            return list == null || list.size() >= min && list.size() <= max;
        }
    }

    /** Whether a text has anything but spaces. */
    public static final class NotOnlySpaces implements ConstraintValidator<NotBlank, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text != null && !Text.isBlank(text);
        }
    }
}
