package dev.tandem.athlete;

import java.time.Instant;

/** Who looks at athletes, by what scope, and when: grants end. */
record Seer(String subject, String scope, Instant now) {}
