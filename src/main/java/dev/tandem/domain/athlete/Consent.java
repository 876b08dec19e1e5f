package dev.tandem.domain.athlete;

import java.time.Instant;

/** That the athlete agreed to have data of their health kept, to which wording, and when. */
public record Consent(String version, Instant givenAt) {}
