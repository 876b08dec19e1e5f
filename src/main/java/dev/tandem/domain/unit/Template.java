package dev.tandem.domain.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A sentence with places to fill in, taken apart once, since most are said often. */
record Template(String whole, List<Part> parts, String end) {
    private static final Pattern PLACE = Pattern.compile("\\{([\\^_]?)(\\d+)}");

    /** How what is filled in begins. */
    private enum Beginning {
        AS_IT_IS,
        CAPITAL,
        WITHIN_SENTENCE
    }

    /** The words before a place, the place as it is written, and what belongs there. */
    private record Part(String before, String place, int index, Beginning beginning) {}

    static Template of(String sentence) {
        var parts = new ArrayList<Part>();
        var places = PLACE.matcher(sentence);
        int from = 0;
        while (places.find()) {
            var before = sentence.substring(from, places.start());
            int index = Integer.parseInt(places.group(2));
            parts.add(new Part(before, places.group(), index, beginning(places.group(1))));
            from = places.end();
        }
        return new Template(sentence, List.copyOf(parts), sentence.substring(from));
    }

    /** A place for which there is nothing stays. */
    String filled(List<String> args, UnaryOperator<String> words, Locale locale) {
        var said = new StringBuilder();
        for (var part : parts) {
            said.append(part.before);
            said.append(
                    part.index < args.size()
                            ? begun(words.apply(args.get(part.index)), part.beginning, locale)
                            : part.place);
        }
        return said.append(end).toString();
    }

    private static Beginning beginning(String mark) {
        return switch (mark) {
            case "^" -> Beginning.CAPITAL;
            case "_" -> Beginning.WITHIN_SENTENCE;
            default -> Beginning.AS_IT_IS;
        };
    }

    private static String begun(String words, Beginning beginning, Locale locale) {
        if (words.isEmpty()) {
            return words;
        }
        var first = words.substring(0, 1);
        return switch (beginning) {
            case AS_IT_IS -> words;
            case CAPITAL -> first.toUpperCase(locale) + words.substring(1);
            case WITHIN_SENTENCE ->
                    isWord(words) ? first.toLowerCase(locale) + words.substring(1) : words;
        };
    }

    /** Apart from such names as A-skip. */
    private static boolean isWord(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1));
    }
}
