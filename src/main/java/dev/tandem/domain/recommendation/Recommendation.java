package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Readiness;

import java.time.LocalDate;
import java.util.List;

/**
 * What to do on a day and why: the most severe decision of its sessions, each session's own, the
 * rules that fired in their order of precedence, and what would change it.
 */
public record Recommendation(
        LocalDate date,
        Decision decision,
        Readiness readiness,
        List<SessionDecision> sessions,
        List<Reason> reasons,
        List<Change> whatWouldChangeIt,
        Guidance guidance,
        String engineVersion) {
    public Recommendation {
        sessions = List.copyOf(sessions);
        reasons = List.copyOf(reasons);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
    }
}
