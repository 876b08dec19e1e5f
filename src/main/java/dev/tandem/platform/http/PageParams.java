package dev.tandem.platform.http;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which piece of a list is asked for. */
public record PageParams(
        @Parameter(
                        description = "How many items at most",
                        schema =
                                @Schema(
                                        type = SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "200",
                                        defaultValue = "50"))
                @QueryParam("limit")
                @DefaultValue("50")
                int limit,
        @Parameter(description = "The nextCursor of the piece before") @QueryParam("cursor")
                @Nullable String cursor) {

    private static final int MOST = 200;

    void check() {
        if (limit < 1 || limit > MOST) {
            throw Problems.badParameter("limit", "out-of-range", Message.of("fault.limit", MOST));
        }
    }
}
