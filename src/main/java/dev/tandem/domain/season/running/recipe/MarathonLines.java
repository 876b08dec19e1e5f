package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunPlanningScience.MARATHON_PACE_MAX_MINUTES;

import dev.tandem.domain.science.Cited;

import java.util.List;
import java.util.stream.Stream;

/** Steady running at the effort of a marathon (F2). */
@Cited("F2")
public final class MarathonLines {

    private MarathonLines() {}

    /** One stretch that gets longer. */
    static List<Pieces> steady(Pacer pacer, double capMeters) {
        double cap =
                Math.min(capMeters, pacer.meters(Effort.MARATHON, 60 * MARATHON_PACE_MAX_MINUTES));
        var all =
                pacer.givesPaces()
                        ? Stream.of(3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20)
                                .map(km -> Pieces.meters(1, 1000 * km, 0, Effort.MARATHON))
                        : Stream.of(15, 20, 25, 30, 35, 40, 50, 60, 70, 80, 90)
                                .map(min -> Pieces.seconds(1, 60 * min, 0, Effort.MARATHON));
        var fitting = all.filter(each -> each.workMeters(pacer) <= cap).toList();
        return fitting.subList(Math.max(0, fitting.size() - 4), fitting.size());
    }
}
