package dev.tandem.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The shape of a page of revisions, for the API's document. */
@Schema(name = "PlanRevisionPage")
record RevisionPage(List<RevisionView> items, @Nullable String nextCursor) {
    static final String EXAMPLE =
            """
            {"items":[{"number":1,"createdAt":"2026-12-01T08:00:00Z","reason":"created",\
            "changedBy":"client:bootstrap","changes":[]}]}\
            """;
}
