package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.life.StoryWeek;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reviews that are asked for, and those that were made. */
@ApplicationScoped
class PlanReviews {
    private final AthleteService athletes;
    private final PlanDays days;
    private final WeekReviews reviews;

    PlanReviews(AthleteService athletes, PlanDays days, WeekReviews reviews) {
        this.athletes = athletes;
        this.days = days;
        this.reviews = reviews;
    }

    /**
     * A week that is over is reviewed once and for all; the one that goes on as far as it has gone.
     * Without a number it is the last that is over, else the first.
     */
    @Transactional
    ReviewView review(UUID athleteId, UUID planId, @Nullable Integer number) {
        var file = athletes.file(athleteId);
        var row = PlanEntity.lock(athleteId, planId).orElseThrow(Problems::notFound);
        days.catchUp(file.athlete(), row);
        var plan = WholePlan.of(row);
        var today = athletes.today(file.athlete());
        var week = week(plan, number, today);
        var known = ReviewEntity.find(athleteId, planId, week.number());
        return known.filter(it -> it.review.isOver() || row.status != PlanStatus.ACTIVE)
                .or(() -> Optional.of(now(file, plan, week)))
                .map(ReviewView::of)
                .orElseThrow();
    }

    private ReviewEntity now(AthleteFile file, WholePlan plan, StoryWeek week) {
        if (plan.row().status != PlanStatus.ACTIVE) {
            throw Problems.conflict(Message.of("problem.plan-archived-reviews"));
        }
        return reviews.review(file, plan, List.of(week));
    }

    private static StoryWeek week(WholePlan plan, @Nullable Integer number, LocalDate today) {
        var weeks = PlanLife.weeks(plan);
        var wanted = number == null ? usual(weeks, today) : number;
        var week =
                weeks.stream()
                        .filter(it -> it.number() == wanted)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Problems.badParameter(
                                                "week",
                                                "out-of-range",
                                                Message.of("fault.week-of-plan", weeks.size())));
        if (week.startDate().isAfter(today)) {
            throw Problems.unprocessable(
                    ProblemType.DATE_NOT_READY,
                    Message.of("problem.week-to-come", wanted, week.startDate()),
                    Map.of());
        }
        return week;
    }

    private static int usual(List<StoryWeek> weeks, LocalDate today) {
        return weeks.stream()
                .filter(week -> week.endDate().isBefore(today))
                .mapToInt(StoryWeek::number)
                .max()
                .orElse(1);
    }

    @Transactional
    List<ReviewView> list(UUID athleteId, UUID planId, @Nullable String position, int most) {
        var athlete = athletes.athlete(athleteId);
        days.upToDate(athlete, planId);
        var last = position == null ? 0 : Integer.parseInt(position);
        return ReviewEntity.after(athleteId, planId, last, most).stream()
                .map(ReviewView::of)
                .toList();
    }
}
