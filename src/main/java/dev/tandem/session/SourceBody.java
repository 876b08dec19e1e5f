package dev.tandem.session;

import dev.tandem.domain.session.Source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Where a session comes from; the same source again updates it. */
record SourceBody(
        @NotBlank @Size(max = 60) String provider, @NotBlank @Size(max = 200) String externalId) {
    Source toDomain() {
        return new Source(provider, externalId);
    }

    /** The source of a row that is known to have one. */
    static SourceBody required(SessionEntity row) {
        return Objects.requireNonNull(of(row));
    }

    static @Nullable SourceBody of(SessionEntity row) {
        return of(row.toDomain().source());
    }

    static @Nullable SourceBody of(@Nullable Source source) {
        return source == null ? null : new SourceBody(source.provider(), source.externalId());
    }
}
