package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;

/** Something the athlete should know about a plan. */
public record Caution(String code, Message text) {}
