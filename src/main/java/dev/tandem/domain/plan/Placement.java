package dev.tandem.domain.plan;

/** Why a session stands where it does: the rule and one sentence. */
public record Placement(String rule, String text) {}
