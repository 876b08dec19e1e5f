package dev.tandem.platform.problem;

import static java.util.Map.entry;

import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The code and the plain words for a broken constraint. */
public final class ViolationWords {

    private static final Map<Class<? extends Annotation>, String> CODES =
            Map.ofEntries(
                    entry(NotNull.class, "required"),
                    entry(NotBlank.class, "required"),
                    entry(NotEmpty.class, "required"),
                    entry(Min.class, "out-of-range"),
                    entry(Max.class, "out-of-range"),
                    entry(DecimalMin.class, "out-of-range"),
                    entry(DecimalMax.class, "out-of-range"),
                    entry(Positive.class, "out-of-range"),
                    entry(PositiveOrZero.class, "out-of-range"),
                    entry(Pattern.class, "bad-format"),
                    entry(PastOrPresent.class, "out-of-range"));

    /** What a constraint may say of itself in its words, in this order. */
    private static final List<String> ATTRIBUTES = List.of("value", "min", "max");

    private ViolationWords() {}

    public static String code(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        if (annotation instanceof Size size) {
            return sizeCode(size, violation.getInvalidValue());
        }
        var own = annotation.annotationType().getAnnotation(FaultCode.class);
        return own == null
                ? CODES.getOrDefault(annotation.annotationType(), "inconsistent")
                : own.value();
    }

    /** An annotation names the key of its words in braces; else it says what it is told to. */
    public static Message detail(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var key = violation.getMessageTemplate().replaceAll("[{}]", "");
        return Words.ENGLISH.has(key)
                ? Message.of(key, ATTRIBUTES.stream().flatMap(it -> told(attributes, it)).toArray())
                : Message.literal(violation.getMessage());
    }

    private static Stream<Object> told(Map<String, Object> attributes, String name) {
        return Stream.ofNullable(attributes.get(name));
    }

    private static String sizeCode(Size size, Object value) {
        return switch (value) {
            case CharSequence text ->
                    text.codePoints().count() > size.max() ? "too-long" : "too-short";
            case Collection<?> list -> list.size() > size.max() ? "too-many" : "too-few";
            case Map<?, ?> map -> map.size() > size.max() ? "too-many" : "too-few";
            default -> "out-of-range";
        };
    }
}
