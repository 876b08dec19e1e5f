package dev.tandem.recommendation;

import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.recommendation.Change;
import dev.tandem.domain.recommendation.Decision;
import dev.tandem.domain.recommendation.Outcome;
import dev.tandem.domain.recommendation.Reason;
import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.recommendation.SessionDecision;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.view.PlannedSessionView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to do with a day's sessions and why; a preview has neither status nor computedAt. */
@Schema(name = "Recommendation")
record RecommendationView(
        LocalDate date,
        Decision decision,
        int severity,
        ReadinessView readiness,
        List<SessionView> sessions,
        List<ReasonView> reasons,
        List<ChangeView> whatWouldChangeIt,
        List<Message> safety,
        Message advice,
        Message disclaimer,
        String engineVersion,
        @Nullable AdviceStatus status,
        @Nullable Instant computedAt,
        @Nullable String declinedBecause,
        @Nullable Outcome outcome) {

    /** A planned session, and what it becomes. */
    @Schema(name = "RecommendedSession")
    record SessionView(
            Decision decision,
            PlannedSessionView planned,
            PlannedSessionView adjusted,
            Map<String, Double> parameters) {
        static SessionView of(SessionDecision one, @Nullable Double bodyMassKg) {
            return new SessionView(
                    one.decision(),
                    PlannedSessionView.of(one.planned(), bodyMassKg),
                    PlannedSessionView.of(one.adjusted(), bodyMassKg),
                    named(one.parameters()));
        }

        private static Map<String, Double> named(Map<Parameter, Double> parameters) {
            var named = new LinkedHashMap<String, Double>();
            parameters.forEach((parameter, value) -> named.put(parameter.field(), value));
            return named;
        }
    }

    /** A rule that fired, what it saw, and its evidence. */
    @Schema(name = "RecommendationReason")
    record ReasonView(
            String rule, String version, Message text, List<String> evidence, Decision decision) {
        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.rule(),
                    reason.version(),
                    reason.message(),
                    reason.evidence(),
                    reason.decision());
        }
    }

    /** One change that would make the day milder. */
    @Schema(name = "WhatWouldChangeIt")
    record ChangeView(String item, Object value, Decision decision, int severity, Message text) {
        static ChangeView of(Change change) {
            return new ChangeView(
                    change.item(),
                    value(change.value()),
                    change.decision(),
                    change.decision().severity(),
                    change.message());
        }

        private static Object value(String text) {
            return text.matches("-?\\d+(\\.\\d+)?") ? (Object) Double.valueOf(text) : text;
        }
    }

    /** The advice as it stands: what became of it, since when and why, and what was done. */
    record Standing(
            @Nullable AdviceStatus status,
            @Nullable Instant computedAt,
            @Nullable String reason,
            @Nullable Outcome outcome) {
        static final Standing PREVIEW = new Standing(null, null, null, null);
    }

    static RecommendationView of(
            Recommendation advice, @Nullable Double bodyMassKg, Standing standing) {
        return new RecommendationView(
                advice.date(),
                advice.decision(),
                advice.decision().severity(),
                ReadinessView.of(advice.readiness()),
                advice.sessions().stream().map(one -> SessionView.of(one, bodyMassKg)).toList(),
                advice.reasons().stream().map(ReasonView::of).toList(),
                advice.whatWouldChangeIt().stream().map(ChangeView::of).toList(),
                advice.guidance().safety(),
                Message.inARow(advice.guidance().advice()),
                advice.guidance().disclaimer(),
                advice.engineVersion(),
                standing.status(),
                standing.computedAt(),
                standing.reason(),
                standing.outcome());
    }
}
