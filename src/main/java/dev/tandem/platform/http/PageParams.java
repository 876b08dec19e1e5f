package dev.tandem.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
                @Min(1)
                @Max(MOST)
                int limit,
        @Parameter(description = "The nextCursor of the piece before")
                @QueryParam("cursor")
                @Pattern(regexp = "[A-Za-z0-9_-]+")
                @Nullable String cursor) {

    private static final int MOST = 200;
}
