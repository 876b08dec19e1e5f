package dev.tandem.exercise;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** Finds exercises in the catalogue that ships with Tandem. */
@ApplicationScoped
public class ExerciseService {
    /** In the order of their slugs, those after a slug. */
    List<ExerciseView> list(ExerciseFilter filter, @Nullable String lastSlug, int most) {
        return Catalogue.standard().all().stream()
                .filter(filter::takes)
                .filter(exercise -> lastSlug == null || exercise.slug().compareTo(lastSlug) > 0)
                .sorted(Comparator.comparing(Exercise::slug))
                .limit(most)
                .map(ExerciseView::of)
                .toList();
    }

    ExerciseView read(String slug) {
        return Catalogue.standard()
                .find(slug)
                .map(ExerciseView::of)
                .orElseThrow(Problems::notFound);
    }
}
