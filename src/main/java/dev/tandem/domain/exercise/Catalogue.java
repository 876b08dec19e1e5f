package dev.tandem.domain.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All exercises, in the order of the catalogue. */
public final class Catalogue {
    private static final Catalogue STANDARD = new Catalogue(CatalogueTable.read());

    private final Map<String, Exercise> bySlug = new LinkedHashMap<>();

    private Catalogue(List<Exercise> exercises) {
        exercises.forEach(exercise -> bySlug.put(exercise.slug(), exercise));
    }

    /** The catalogue that ships with Tandem. */
    public static Catalogue standard() {
        return STANDARD;
    }

    public List<Exercise> all() {
        return List.copyOf(bySlug.values());
    }

    public Optional<Exercise> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The exercise of a slug that is known to exist. */
    public Exercise get(String slug) {
        return find(slug).orElseThrow(() -> new IllegalArgumentException("no exercise " + slug));
    }
}
