package dev.tandem.domain.plan;

/** Something the athlete should know about a plan. */
public record Caution(String code, String text) {}
