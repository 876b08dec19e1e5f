package dev.tandem.session;

import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemDocument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** What became of one item of a batch, in the batch's order. */
@Schema(name = "SessionBatchResult")
record BatchResult(int status, @Nullable UUID id, @Nullable Map<String, Object> problem) {
    private static final int CREATED = 201;
    private static final int UPDATED = 200;

    static BatchResult of(SessionWriter.Stored stored) {
        return new BatchResult(stored.isNew() ? CREATED : UPDATED, stored.view().id(), null);
    }

    static BatchResult refused(Problem problem) {
        return new BatchResult(
                problem.type().status(), null, ProblemDocument.of(problem, null, null));
    }
}
