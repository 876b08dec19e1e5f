package dev.tandem.evidence;

import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as callers see it. */
@Schema(name = "Evidence")
record EvidenceView(
        @Schema(examples = "F9") String id,
        @Schema(examples = "No sudden long run") String title,
        String finding,
        String reference,
        @Nullable String doi,
        Confidence confidence) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.title(),
                evidence.finding(),
                evidence.reference(),
                evidence.doi(),
                evidence.confidence());
    }
}
