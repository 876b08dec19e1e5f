package dev.tandem.domain.life;

import static dev.tandem.domain.science.LoadGuardScience.GOAL_REVIEW_WEEKS;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.List;

/** A review as a person reads it: how the week was, what changes, and what to think about. */
public final class ReviewWords {
    private ReviewWords() {}

    /** The reviews are those up to this one, oldest first. */
    public static Message of(List<Review> reviews, List<PlanChange> changes) {
        var sentences = new ArrayList<Message>();
        sentences.add(howItWas(reviews.getLast()));
        sentences.add(whatChanges(changes.size()));
        if (putsGoalInQuestion(reviews)) {
            sentences.add(Message.of("life.review.goal", GOAL_REVIEW_WEEKS));
        }
        return Message.inARow(sentences);
    }

    /** After so many weeks in a row far below plan (J7). */
    public static boolean putsGoalInQuestion(List<Review> reviews) {
        return reviews.size() >= GOAL_REVIEW_WEEKS
                && reviews.subList(reviews.size() - GOAL_REVIEW_WEEKS, reviews.size()).stream()
                        .allMatch(Review::isFarBelowPlan);
    }

    private static Message howItWas(Review review) {
        if (!review.isOver() && review.verdict() == Verdict.ON_TRACK && isEmpty(review)) {
            return Message.of("life.review.begun");
        }
        if (!review.isOver() && review.verdict() == Verdict.LESS) {
            return Message.of("life.review.so-far", done(review), review.planned().sessions());
        }
        return Message.of(
                "life.review." + Kebab.of(review.verdict()),
                done(review),
                review.planned().sessions(),
                percent(review));
    }

    private static Message whatChanges(int changes) {
        return switch (changes) {
            case 0 -> Message.of("life.review.no-change");
            case 1 -> Message.of("life.review.one-change");
            default -> Message.of("life.review.changes", changes);
        };
    }

    private static boolean isEmpty(Review review) {
        return review.planned().sessions() == 0;
    }

    private static int done(Review review) {
        var share = review.adherence();
        return share == null ? 0 : Math.toIntExact(Math.round(share * review.planned().sessions()));
    }

    private static long percent(Review review) {
        double planned = review.planned().load();
        return planned <= 0 ? 0 : Math.round(100 * review.done().load() / planned);
    }
}
