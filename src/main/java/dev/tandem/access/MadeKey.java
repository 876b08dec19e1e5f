package dev.tandem.access;

import java.util.UUID;

/** A new key, the only time that its text is seen. */
record MadeKey(UUID id, String key) {}
