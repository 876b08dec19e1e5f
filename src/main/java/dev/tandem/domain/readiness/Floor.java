package dev.tandem.domain.readiness;

import dev.tandem.domain.unit.Message;

/** A band that a day is at least in, whatever its score; the rule begins with its dossier item. */
public record Floor(Band band, String rule, Message message) {}
