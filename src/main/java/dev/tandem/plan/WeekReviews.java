package dev.tandem.plan;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.life.Review;
import dev.tandem.domain.life.ReviewWords;
import dev.tandem.domain.life.StoryWeek;
import dev.tandem.domain.load.TrainingLog;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.unit.Message;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks back on weeks of a plan, each once, and lets the last of them change the weeks to come. */
@ApplicationScoped
class WeekReviews {
    private final PlanLife life;
    private final TrainingLog log;
    private final Clock clock;

    WeekReviews(PlanLife life, TrainingLog log, Clock clock) {
        this.life = life;
        this.log = log;
        this.clock = clock;
    }

    /** Reviews all weeks that are over and were not reviewed yet. */
    void reviewWhatIsOver(AthleteFile file, WholePlan plan) {
        var today = life.today(file);
        var known = known(plan);
        var due =
                PlanLife.weeks(plan).stream()
                        .filter(week -> week.endDate().isBefore(today))
                        .filter(week -> known.stream().noneMatch(it -> isDone(it, week)))
                        .toList();
        if (!due.isEmpty()) {
            review(file, plan, due);
        }
    }

    /** Reviews weeks in their order; the changes are those of the last. */
    ReviewEntity review(AthleteFile file, WholePlan plan, List<StoryWeek> weeks) {
        var diary = life.diary(file);
        var last = weeks.getLast();
        var done = log.work(plan.row().athleteId, weeks.getFirst().startDate(), last.endDate());
        var known = known(plan);
        for (var week : weeks) {
            keep(plan, known, Review.of(new Review.Facts(week, life.today(file), done, diary)));
        }
        ReviewEntity.flush();
        var reason = Message.of("life.revision.review", last.number());
        var changes = life.replan(file, plan, diary, reason);
        var rows = known(plan);
        for (var row : rows) {
            if (weeks.stream().anyMatch(week -> week.number() == row.week)) {
                tell(row, rows, row.week == last.number() ? changes : List.of(), plan);
            }
        }
        return rows.stream().filter(row -> row.week == last.number()).findFirst().orElseThrow();
    }

    private void keep(WholePlan plan, List<ReviewEntity> known, Review review) {
        known.stream()
                .filter(row -> row.week == review.week())
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            row.review = review;
                            row.reviewedAt = now();
                        },
                        () -> new ReviewEntity(plan.row(), review, now()).persist());
    }

    /** As exact as the database keeps it, so that it reads the same ever after. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void tell(
            ReviewEntity row, List<ReviewEntity> all, List<PlanChange> changes, WholePlan plan) {
        row.changed(changes, plan.row().revision);
        var soFar = new ArrayList<Review>();
        all.stream().filter(it -> it.week <= row.week).forEach(it -> soFar.add(it.review));
        row.text = ReviewWords.of(soFar, row.changes);
        row.goalInQuestion = ReviewWords.putsGoalInQuestion(soFar);
    }

    private static List<ReviewEntity> known(WholePlan plan) {
        return ReviewEntity.ofPlan(plan.row().athleteId, plan.row().id).stream()
                .sorted(Comparator.comparingInt(row -> row.week))
                .toList();
    }

    private static boolean isDone(ReviewEntity row, StoryWeek week) {
        return row.week == week.number() && row.review.isOver();
    }
}
