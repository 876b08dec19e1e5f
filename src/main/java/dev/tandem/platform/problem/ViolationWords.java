package dev.tandem.platform.problem;

import static java.util.Map.entry;

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
import java.util.Map;

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

    public static String detail(ConstraintViolation<?> violation) {
        return violation.getMessage();
    }

    private static String sizeCode(Size size, Object value) {
        return switch (value) {
            case CharSequence text -> text.length() > size.max() ? "too-long" : "too-short";
            case Collection<?> list -> list.size() > size.max() ? "too-many" : "too-few";
            case Map<?, ?> map -> map.size() > size.max() ? "too-many" : "too-few";
            default -> "out-of-range";
        };
    }
}
