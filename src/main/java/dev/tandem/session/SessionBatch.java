package dev.tandem.session;

import dev.tandem.platform.request.Unbound;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** Up to 500 sessions at once, each good or bad for itself. */
@Schema(name = "SessionBatch")
record SessionBatch(@Size(min = 1, max = 500) List<Unbound<NewSession>> items) {}
