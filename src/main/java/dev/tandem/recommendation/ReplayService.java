package dev.tandem.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Decides stored advice again with other numbers: how a change of rules is judged beforehand. */
@ApplicationScoped
public class ReplayService {

    /** One piece, in the order of athletes and days; two statements. */
    @Transactional
    ReplayReport replay(NewReplay wanted) {
        var tuning = wanted.tuning();
        var found = RecommendationEntity.pieceOf(wanted, wanted.most() + 1);
        boolean isMore = found.size() > wanted.most();
        var rows = isMore ? found.subList(0, wanted.most()) : found;
        var next = isMore ? rows.getLast().position() : null;
        return ReplayReport.of(rows, tuning, RecommendationEntity.count(wanted), next);
    }
}
