package dev.tandem.platform.http;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A piece of a list, and where the next one begins if there is more. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {}
