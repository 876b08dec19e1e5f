package dev.tandem.domain.unit;

import java.util.Locale;
import java.util.Optional;

/** The outside form of an enum constant: BACK_SQUAT is written back-squat. */
public final class Kebab {
    private Kebab() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant written so, or empty when there is none. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (of(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
