package dev.tandem.domain.alert;

import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.recommendation.StrainWeek;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.LoadScience;

import java.util.List;
import java.util.stream.Stream;

/**
 * A week whose days were all much alike and that was more straining than nine in ten of one's own.
 */
@Cited(
        value = {"B5", "R24"},
        confidence = Confidence.CONTESTED,
        by = Citation.FOSTER_1998)
final class ContrastWatch {
    private ContrastWatch() {}

    static Stream<Alert> alerts(Outlook outlook) {
        var weeks = outlook.log().before(outlook.date()).weeks();
        var week = StrainWeek.of(weeks);
        return week != null && week.lacksContrast()
                ? Stream.of(alert(week, outlook))
                : Stream.empty();
    }

    private static Alert alert(StrainWeek week, Outlook outlook) {
        return new Alert(
                AlertKind.MONOTONY,
                "",
                AlertSeverity.WATCH,
                LoadHistory.mondayOf(outlook.date()),
                Alert.said("monotony", week.monotony(), LoadScience.MONOTONY_FLAG),
                Alert.said("monotony.do"),
                List.of(
                        new Seen("monotony", week.monotony(), LoadScience.MONOTONY_FLAG),
                        new Seen("strain", week.strain(), week.usualStrain())));
    }
}
