package dev.tandem.evidence;

import dev.tandem.domain.science.Evidence;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Finds the evidence that reasons name. */
@ApplicationScoped
public class EvidenceService {

    /** In the order of the topics, those after an id. */
    List<EvidenceView> list(@Nullable String lastId, int most) {
        return Evidence.all().stream()
                .dropWhile(evidence -> lastId != null && !evidence.id().equals(lastId))
                .skip(lastId == null ? 0 : 1)
                .limit(most)
                .map(EvidenceView::of)
                .toList();
    }

    EvidenceView read(String id) {
        return Evidence.find(id).map(EvidenceView::of).orElseThrow(Problems::notFound);
    }
}
