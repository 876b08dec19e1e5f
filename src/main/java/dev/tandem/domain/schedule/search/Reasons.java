package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why a session stands where it does, found by trying it elsewhere: on a free day, or in exchange
 * with another session. A rule that refuses a week that would have cost less has really decided; so
 * has the cost that the next best week would have had; and a rule that refuses the day before or
 * after says what it is near.
 */
final class Reasons {
    private static final int MOST = 3;
    private static final int MOST_DECIDING_RULES = 2;

    private final Surroundings around;
    private final Trial asPlanned;

    Reasons(Surroundings around, List<Sitting> sittings) {
        this.around = around;
        asPlanned = new Trial(sittings, around);
    }

    List<Placement> of(Sitting sitting) {
        if (around.isPinned(sitting.slot())) {
            return List.of(new Placement("moved", "You moved it to " + day(sitting)));
        }
        var trials = trials(sitting);
        var found =
                Stream.of(
                                wish(sitting),
                                deciding(sitting, trials),
                                nextBest(sitting, trials),
                                near(sitting))
                        .flatMap(each -> each)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return found.isEmpty() ? List.of(room(sitting)) : found;
    }

    private String day(Sitting sitting) {
        return Words.day(around.date(sitting));
    }

    private Placement room(Sitting sitting) {
        return new Placement("availability", day(sitting) + " has room for it");
    }

    private Stream<Placement> wish(Sitting sitting) {
        var wished = around.problem().wishes().longRunDay();
        var isLongRun = around.problem().longRun().filter(sitting.slot()::equals).isPresent();
        return isLongRun && around.date(sitting).getDayOfWeek() == wished
                ? Stream.of(new Placement("long-run-day", "Your long run stays on " + day(sitting)))
                : Stream.of();
    }

    /** The week with the session elsewhere, cheapest first. */
    private List<Trial> trials(Sitting sitting) {
        return Stream.concat(asPlanned.onFreeDays(sitting), asPlanned.exchanged(sitting))
                .filter(trial -> trial.isOpen())
                .sorted(Comparator.comparingInt(Trial::cost))
                .toList();
    }

    private Stream<Placement> deciding(Sitting sitting, List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.cost() < asPlanned.cost())
                .flatMap(trial -> trial.refusalsOf(sitting.slot()))
                .distinct()
                .limit(MOST_DECIDING_RULES);
    }

    private Stream<Placement> nextBest(Sitting sitting, List<Trial> trials) {
        return trials.stream()
                .filter(Trial::isAllowed)
                .flatMap(trial -> trial.greatestOver(asPlanned, sitting.slot()).stream())
                .map(cost -> new Placement(cost.rule(), cost.says().formatted(day(sitting))))
                .limit(1);
    }

    private Stream<Placement> near(Sitting sitting) {
        return IntStream.of(sitting.day() - 1, sitting.day() + 1)
                .filter(day -> day >= 0 && day < WeekProblem.DAYS)
                .mapToObj(day -> new Sitting(sitting.slot(), day, DayPart.ANY))
                .filter(around::isOpen)
                .flatMap(there -> asPlanned.insteadOfThatDay(there).refusalsOf(there.slot()))
                .limit(1);
    }
}
