package dev.tandem.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A result for each item, in order. */
@Schema(name = "SessionBatchResults")
record BatchView(List<BatchResult> items) {}
