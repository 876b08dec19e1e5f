package dev.tandem.plan;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar at 75 octets of UTF-8 (RFC 5545, 3.1), never within a character.
 */
final class FoldedLines {
    private static final String LINE_END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    static String of(String text) {
        var folded = new StringBuilder();
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int index = 0; index < line.length(); ) {
            var character = Character.toString(line.codePointAt(index));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            index += character.length();
        }
        folded.append(LINE_END);
    }
}
