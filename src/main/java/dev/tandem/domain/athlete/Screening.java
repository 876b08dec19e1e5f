package dev.tandem.domain.athlete;

import dev.tandem.domain.unit.OrderedSets;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** Answers to the questions asked before training starts; unanswered is a caution, not a no. */
public record Screening(
        @Nullable LocalDate answeredOn,
        Set<Concern> concerns,
        boolean clinicianCleared,
        boolean guardianConsent) {
    public static final Screening UNANSWERED = new Screening(null, Set.of(), false, false);

    public Screening {
        concerns = OrderedSets.of(Concern.class, concerns);
    }

    /** A concern holds all training until a clinician has cleared the athlete. */
    public boolean holdsTraining() {
        return !concerns.isEmpty() && !clinicianCleared;
    }

    /** Pregnant or not long a mother: training stays moderate, whoever has cleared it (I6). */
    public boolean asksForModeration() {
        return concerns.contains(Concern.PREGNANT) || concerns.contains(Concern.POST_PARTUM);
    }

    /** The same answers, cleared by a clinician. */
    public Screening cleared() {
        return new Screening(answeredOn, concerns, true, guardianConsent);
    }
}
