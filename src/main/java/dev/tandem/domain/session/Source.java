package dev.tandem.domain.session;

/** Where a session came from: a provider and its own id for it. */
public record Source(String provider, String externalId) {}
