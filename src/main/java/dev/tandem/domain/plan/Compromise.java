package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;

/** A soft wish that gave way (R1): what was wanted, what it became, and why. */
public record Compromise(String rule, Message wanted, Message got, Message because) {}
