package dev.tandem.platform.request;

import java.util.regex.Pattern;

/** Which strings are text: no U+0000 (the database refuses it) and no half of a surrogate pair. */
final class Text {

    /** What {@code \S} is in the patterns of the OpenAPI document, which are ECMAScript's. */
    private static final Pattern NO_SPACE = Pattern.compile("[^\\s\\p{Z}\uFEFF]");

    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    static boolean isSound(String text) {
        return text.codePoints().allMatch(Text::isSound);
    }

    /** In characters, as JSON Schema counts. */
    static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    static boolean isBlank(CharSequence text) {
        return !NO_SPACE.matcher(text).find();
    }

    static String cleaned(String text) {
        return text.codePoints()
                .map(point -> isSound(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSound(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
