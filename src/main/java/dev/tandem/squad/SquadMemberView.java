package dev.tandem.squad;

import dev.tandem.athlete.RosterService.Member;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.recommendation.Decision;
import dev.tandem.platform.view.PlannedSessionView;
import dev.tandem.recommendation.AdviceRosterService;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One athlete's day as a coach needs it at a glance. */
@Schema(name = "SquadMember")
record SquadMemberView(
        UUID athleteId,
        String displayName,
        LocalDate date,
        @Schema(description = "Left out where the caller may not read the plan.")
                @Nullable List<PlannedSessionView> plannedSessions,
        @Schema(description = "As last computed; left out as long as nobody asked for today's.")
                @Nullable AdviceView recommendation,
        boolean checkedIn,
        long activeHolds,
        long openAlerts) {

    /** The day's advice in short. */
    @Schema(name = "SquadAdvice")
    record AdviceView(
            Decision decision,
            int severity,
            @Schema(enumeration = {"offered", "accepted", "declined"}) String status,
            double score,
            Band band,
            Instant computedAt) {
        static AdviceView of(AdviceRosterService.Advice advice) {
            return new AdviceView(
                    advice.decision(),
                    advice.decision().severity(),
                    advice.status(),
                    BigDecimal.valueOf(advice.score())
                            .setScale(1, RoundingMode.HALF_UP)
                            .doubleValue(),
                    advice.band(),
                    advice.computedAt());
        }
    }

    static SquadMemberView of(Member member, Day day) {
        var advice = day.advice();
        return new SquadMemberView(
                member.id(),
                member.displayName(),
                member.today(),
                member.showsPlan() ? sessions(member, day.planned()) : null,
                advice == null ? null : AdviceView.of(advice),
                day.checkedIn(),
                day.holds(),
                day.alerts());
    }

    /** What is known of a member's day. */
    record Day(
            List<PlannedSession> planned,
            AdviceRosterService.@Nullable Advice advice,
            boolean checkedIn,
            long holds,
            long alerts) {}

    private static List<PlannedSessionView> sessions(Member member, List<PlannedSession> planned) {
        return planned.stream()
                .map(session -> PlannedSessionView.of(session, member.bodyMassKg()))
                .toList();
    }
}
