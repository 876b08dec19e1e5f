package dev.tandem.athlete;

import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Screening;
import dev.tandem.platform.request.LatestToday;

import jakarta.validation.constraints.PastOrPresent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Answers to the questions that come before training starts. */
@Schema(name = "Screening")
record ScreeningAnswers(
        @Schema(examples = "2026-11-20") @PastOrPresent(message = LatestToday.NOT_IN_FUTURE)
                @Nullable LocalDate answeredOn,
        @Schema(
                        description =
                                "Each of them holds all plans until a clinician has cleared the"
                                        + " athlete.")
                @Nullable Set<Concern> concerns,
        @Schema(examples = "false") @Nullable Boolean clinicianCleared,
        @Schema(description = "Needed for a plan at 16 and 17.", examples = "false")
                @Nullable Boolean guardianConsent) {

    static final ScreeningAnswers UNANSWERED = new ScreeningAnswers(null, null, null, null);

    static @Nullable ScreeningAnswers of(Screening screening) {
        return screening.equals(Screening.UNANSWERED)
                ? null
                : new ScreeningAnswers(
                        screening.answeredOn(),
                        screening.concerns(),
                        screening.clinicianCleared(),
                        screening.guardianConsent());
    }

    Screening toDomain() {
        return new Screening(
                answeredOn,
                Objects.requireNonNullElse(concerns, Set.of()),
                Boolean.TRUE.equals(clinicianCleared),
                Boolean.TRUE.equals(guardianConsent));
    }
}
