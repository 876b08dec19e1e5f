package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;

/** Why a session stands where it does: the rule and one sentence. */
public record Placement(String rule, Message text) {}
