package dev.tandem.platform.request;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A part of a body whose faults must not fail the whole request: an item of a batch, bound later,
 * one by one, with {@link Binder#bind(Unbound)}.
 *
 * @param <T> the request record that it is meant to be
 */
public record Unbound<T>(JsonNode tree, Class<T> type) {}
