package dev.tandem.domain.season.running.recipe;

import dev.tandem.domain.unit.Message;

/**
 * How the title of a key session names its effort, by pace or by feel; what is stored in English
 * only has the words themselves.
 */
record Manner(String key, String byPace, String byFeel) {

    static Manner of(Family family) {
        return switch (family) {
            case CRUISE -> new Manner(family.key(), " at threshold", " comfortably hard");
            case INTERVALS -> new Manner(family.key(), " at interval pace", " hard");
            case MARATHON_PACE -> new Manner(family.key(), " at marathon pace", " steady");
            case FARTLEK, TEMPO, TRIAL, REPETITIONS ->
                    throw new IllegalArgumentException(family + " has one name");
        };
    }

    String key(boolean isByPace) {
        return key + (isByPace ? ".by-pace" : ".by-feel");
    }

    Message in(Message title, boolean isByPace) {
        return title.isLiteral()
                ? Message.literal(inEnglish(title.text(), isByPace))
                : title.replacing(key(!isByPace), key(isByPace));
    }

    private String inEnglish(String title, boolean isByPace) {
        return isByPace ? title.replace(byFeel, byPace) : title.replace(byPace, byFeel);
    }
}
