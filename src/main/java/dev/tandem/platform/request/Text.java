package dev.tandem.platform.request;

/** Which strings are text: no U+0000 (the database refuses it) and no half of a surrogate pair. */
final class Text {

    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    static boolean isSound(String text) {
        return text.codePoints().allMatch(Text::isSound);
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
