package dev.tandem.recommendation;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why advice is declined, if anybody wants to say. */
@Schema(name = "Declining")
record Declining(@Nullable @Size(min = 1, max = 500) String reason) {}
