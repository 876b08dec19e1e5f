package dev.tandem.athlete;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.tandem.domain.athlete.Athlete;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** An athlete as callers see one: what was told, with what was not said filled in. */
@Schema(name = "Athlete")
record AthleteView(UUID id, @JsonUnwrapped NewAthlete profile) {

    static AthleteView of(Athlete athlete) {
        return new AthleteView(athlete.id(), NewAthlete.of(athlete));
    }
}
