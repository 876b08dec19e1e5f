package dev.tandem.domain.unit;

import java.util.ArrayList;
import java.util.List;

/**
 * A message within another, however deep: {@code @key|first|second}, where a bar or backslash that
 * is part of what fills it follows a backslash. A literal is its text, behind {@code @|} where that
 * could be taken for something else: people may call a race what they like.
 */
final class Nested {
    private static final String SIGN = "@";
    private static final char BAR = '|';
    private static final char ESCAPE = '\\';

    private Nested() {}

    static boolean isOne(String arg) {
        return arg.startsWith(SIGN) && arg.length() > SIGN.length();
    }

    static String written(Message message) {
        if (message.isLiteral() && isPlain(message.args().getFirst())) {
            return message.args().getFirst();
        }
        var text = new StringBuilder(SIGN).append(message.key());
        message.args().forEach(arg -> text.append(BAR).append(escaped(arg)));
        return text.toString();
    }

    static Message read(String arg) {
        var parts = parts(arg.substring(SIGN.length()));
        return new Message(parts.getFirst(), parts.subList(1, parts.size()));
    }

    static String replacing(String arg, String key, String other) {
        return isOne(arg) ? written(read(arg).replacing(key, other)) : arg;
    }

    private static boolean isPlain(String text) {
        return !isOne(text) && !Written.isSaidOtherwise(text);
    }

    private static String escaped(String arg) {
        return arg.indexOf(BAR) < 0 && arg.indexOf(ESCAPE) < 0
                ? arg
                : arg.replace("\\", "\\\\").replace("|", "\\|");
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == BAR) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (each == ESCAPE && at + 1 < text.length()) {
                at++;
                part.append(text.charAt(at));
            } else {
                part.append(each);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
