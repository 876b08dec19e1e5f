package dev.tandem.platform.storage;

import jakarta.persistence.Embeddable;

import java.io.Serializable;
import java.util.UUID;

/**
 * The primary key of what belongs to an athlete: the athlete first, so that data can be spread by
 * it.
 */
@Embeddable
public record AthleteKey(UUID athleteId, UUID id) implements Serializable {}
