package dev.tandem.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who said that training is fine again, and on what ground. */
@Schema(name = "HoldClearing")
record Clearing(@NotBlank @Size(max = 1000) String note) {}
