package dev.tandem.domain.readiness;

import dev.tandem.domain.athlete.BodyArea;

/** Pain somewhere, 0 to 10 (dossier C10). */
public record Pain(BodyArea area, int level, boolean limping, boolean atRest) {}
