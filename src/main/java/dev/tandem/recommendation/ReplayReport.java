package dev.tandem.recommendation;

import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.Tunable;
import dev.tandem.domain.readiness.Tuning;
import dev.tandem.domain.recommendation.Decision;
import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.SessionDecision;
import dev.tandem.domain.unit.Kebab;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What would have been decided differently, in this piece: how many pieces of advice the range
 * holds in all, how many were decided again here, how decisions moved, and each that differs.
 */
@Schema(name = "ReplayReport")
record ReplayReport(
        String engineVersion,
        Map<String, Double> constants,
        long total,
        int decided,
        int changed,
        List<Move> moves,
        List<Difference> items,
        @Nullable String nextCursor) {

    /** How often one decision became another; the same one where only the session differs. */
    @Schema(name = "ReplayMove")
    record Move(Decision from, Decision to, long count) {}

    /** One day that would be decided differently. */
    @Schema(name = "ReplayDifference")
    record Difference(UUID athleteId, LocalDate date, Side before, Side after) {}

    /** What was decided, or would be. */
    @Schema(name = "ReplaySide")
    record Side(Decision decision, int severity, double score, Band band, List<Decision> sessions) {
        static Side of(Recommendation advice) {
            return new Side(
                    advice.decision(),
                    advice.decision().severity(),
                    advice.readiness().score(),
                    advice.readiness().band(),
                    advice.sessions().stream().map(SessionDecision::decision).toList());
        }
    }

    static ReplayReport of(
            List<RecommendationEntity> rows, Tuning tuning, long total, @Nullable String next) {
        var items =
                rows.stream()
                        .map(row -> difference(row, RuleBook.decide(row.situation, tuning)))
                        .flatMap(List::stream)
                        .toList();
        return new ReplayReport(
                RuleBook.ENGINE_VERSION,
                constants(tuning),
                total,
                rows.size(),
                items.size(),
                moves(items),
                items,
                next);
    }

    private static List<Difference> difference(RecommendationEntity row, Recommendation after) {
        return row.answer.decision() == after.decision()
                        && row.answer.sessions().equals(after.sessions())
                ? List.of()
                : List.of(
                        new Difference(
                                row.athleteId, row.date, Side.of(row.answer), Side.of(after)));
    }

    private static List<Move> moves(List<Difference> items) {
        var counts = new TreeMap<Decision, Map<Decision, Long>>();
        for (var item : items) {
            counts.computeIfAbsent(item.before().decision(), _ -> new TreeMap<>())
                    .merge(item.after().decision(), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .flatMap(
                        from ->
                                from.getValue().entrySet().stream()
                                        .map(
                                                to ->
                                                        new Move(
                                                                from.getKey(),
                                                                to.getKey(),
                                                                to.getValue())))
                .toList();
    }

    private static Map<String, Double> constants(Tuning tuning) {
        var all = new LinkedHashMap<String, Double>();
        for (var constant : Tunable.values()) {
            all.put(Kebab.of(constant), tuning.get(constant));
        }
        return all;
    }
}
