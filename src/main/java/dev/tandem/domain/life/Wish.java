package dev.tandem.domain.life;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.plan.Phase;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** How much of a week is wished for, and how gently, before the caps of growth are asked. */
record Wish(Story story, StoryWeek week, Growth growth, List<TimeOff> breaks) {
    /** A week that was done at all before a break never comes to nothing. */
    private static final double LEAST = 0.1;

    /** A share (0-1) of the load and the metres of its open sessions. */
    double share(List<Standing> open) {
        double planned = open.stream().mapToDouble(each -> Standing.load(each.planned())).sum();
        double kept =
                open.stream()
                        .mapToDouble(
                                each -> Standing.load(each.planned()) * step(each.date()).share())
                        .sum();
        double onTheWay = planned <= 0 ? 1 : kept / planned;
        if (onTheWay < 1) {
            onTheWay *= Math.min(1, loadBefore(open) / Math.max(1, week.planned().load()));
        }
        return Math.max(LEAST, Math.min(onTheWay, relief()));
    }

    /** The greatest week before the break that is come back from, in AU. */
    private double loadBefore(List<Standing> open) {
        return breaks.stream()
                .filter(each -> open.stream().anyMatch(it -> isOnTheWay(each, it.date())))
                .mapToDouble(each -> growth.greatestLoad(weeksBefore(each)))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static boolean isOnTheWay(TimeOff from, LocalDate date) {
        return new WayBack(from).on(date).share() < 1;
    }

    private int weeksBefore(TimeOff off) {
        return Math.toIntExact(
                story.weeks().stream().filter(it -> it.endDate().isBefore(off.from())).count());
    }

    Ease ease(LocalDate date) {
        return step(date).ease();
    }

    /** Why a session of that day is eased; null if only the caps of growth ask for it. */
    @Nullable Cause cause(LocalDate date) {
        for (var way : WayBack.all(breaks)) {
            var step = way.on(date);
            if (step.share() < 1 || !step.ease().equals(Ease.NONE)) {
                return way.cause();
            }
        }
        for (var relief : story.reliefs()) {
            if (relief.week() == week.number() && relief.share() < 1) {
                return relief.cause();
            }
        }
        return taperMeters() < week.planned().runMeters() ? Cause.TAPER : null;
    }

    /** The least of all breaks before the day, and all their manners. */
    private WayBack.Step step(LocalDate date) {
        var all = WayBack.Step.WHOLE;
        for (var way : WayBack.all(breaks)) {
            var step = way.on(date);
            all =
                    new WayBack.Step(
                            Math.min(all.share(), step.share()), all.ease().and(step.ease()));
        }
        return all;
    }

    private double relief() {
        return story.reliefs().stream()
                .filter(relief -> relief.week() == week.number())
                .mapToDouble(Relief::share)
                .min()
                .orElse(1);
    }

    /** Running never rises within a taper, whatever the week before came to (R5). */
    double taperMeters() {
        double last = growth.last().runMeters();
        boolean isLess = last > 0 && last < growth.lastPlanned().runMeters();
        return isLess && week.phase() == Phase.TAPER && isAfterTaper()
                ? last
                : Double.POSITIVE_INFINITY;
    }

    private boolean isAfterTaper() {
        return story.weeks().stream()
                .anyMatch(
                        each -> each.number() == week.number() - 1 && each.phase() == Phase.TAPER);
    }
}
