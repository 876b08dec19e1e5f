package dev.tandem.session;

import dev.tandem.platform.request.Unbound;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** Up to 500 sessions at once, each good or bad for itself. */
@Schema(name = "SessionBatch")
record SessionBatch(
        @Schema(type = SchemaType.ARRAY, implementation = Item.class) @Size(min = 1, max = 500)
                List<Unbound<NewSession>> items) {

    /**
     * For the OpenAPI document: what an item should be, and that anything else harms only itself.
     */
    @Schema(
            name = "SessionBatchItem",
            description = "A session; whatever is none is refused by itself, not with the others.",
            anyOf = {NewSession.class, Object.class})
    interface Item {}
}
