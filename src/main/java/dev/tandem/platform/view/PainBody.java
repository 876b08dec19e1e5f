package dev.tandem.platform.view;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.readiness.Pain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pain somewhere, from 0 to 10. */
@Schema(name = "Pain")
public record PainBody(
        BodyArea area,
        @Min(0) @Max(10) Integer level,
        @Nullable Boolean limping,
        @Nullable Boolean atRest) {
    public Pain toDomain() {
        return new Pain(area, level, Boolean.TRUE.equals(limping), Boolean.TRUE.equals(atRest));
    }

    static PainBody of(Pain pain) {
        return new PainBody(pain.area(), pain.level(), pain.limping(), pain.atRest());
    }
}
