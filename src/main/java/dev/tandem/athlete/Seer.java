package dev.tandem.athlete;

import java.time.Instant;

/** Who looks at athletes, and when: grants end. */
record Seer(String subject, Instant now) {}
