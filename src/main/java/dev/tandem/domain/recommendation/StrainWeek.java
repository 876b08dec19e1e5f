package dev.tandem.domain.recommendation;

import dev.tandem.domain.load.WeekLoad;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.LoadScience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Last week's monotony and strain, and the strain that nine in ten of one's own weeks stay below.
 */
@Cited({"B5", "R24"})
public record StrainWeek(double monotony, double strain, double usualStrain) {

    /** Of whole weeks, oldest first; null while there are too few to know what is usual. */
    public static @Nullable StrainWeek of(List<WeekLoad> weeks) {
        int fewest = (int) LoadScience.STRAIN_HISTORY_WEEKS.low();
        int most = (int) LoadScience.STRAIN_HISTORY_WEEKS.high();
        if (weeks.size() <= fewest) {
            return null;
        }
        var last = weeks.getLast();
        var own =
                weeks.subList(Math.max(0, weeks.size() - 1 - most), weeks.size() - 1).stream()
                        .map(WeekLoad::strain)
                        .sorted()
                        .toList();
        return new StrainWeek(
                last.monotony(), last.strain(), quantile(own, LoadScience.STRAIN_FLAG_QUANTILE));
    }

    /** Too little contrast, and more straining than nine in ten of one's own weeks. */
    public boolean lacksContrast() {
        return monotony > LoadScience.MONOTONY_FLAG && strain > usualStrain;
    }

    /** By linear interpolation between the sorted values. */
    private static double quantile(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        double low = sorted.get(below);
        return low + (place - below) * (sorted.get(above) - low);
    }
}
