package dev.tandem.domain.plan;

/** A soft wish that gave way (R1): what was wanted, what it became, and why. */
public record Compromise(String rule, String wanted, String got, String because) {}
