package dev.tandem.domain.alert;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.session.PerformanceDrop;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.stream.Stream;

/** Less weight or a slower pace at equal effort, twice in the last three sessions. */
@Cited({"E3", "J6"})
final class PerformanceWatch {
    private static final double SHARE = PersistenceScience.PERFORMANCE_DROP_SHARE;

    private PerformanceWatch() {}

    static Stream<Alert> alerts(Outlook outlook) {
        return PerformanceDrop.on(outlook.date(), outlook.sessions()).stream()
                .map(PerformanceWatch::alert);
    }

    private static Alert alert(PerformanceDrop drop) {
        return switch (drop) {
            case PerformanceDrop.Lift(var exercise, var usual, var latest, var since) ->
                    new Alert(
                            AlertKind.STRENGTH_DROP,
                            exercise,
                            AlertSeverity.WATCH,
                            since,
                            Alert.said(
                                    "strength-drop",
                                    name(exercise),
                                    Math.round(latest),
                                    Math.round(usual)),
                            Alert.said("strength-drop.do"),
                            List.of(new Seen("estimatedMaxKg", latest, usual * (1 - SHARE))));
            case PerformanceDrop.Pace(var usual, var latest, var since) ->
                    new Alert(
                            AlertKind.PACE_DROP,
                            "",
                            AlertSeverity.WATCH,
                            since,
                            Alert.said("pace-drop", pace(latest), pace(usual)),
                            Alert.said("pace-drop.do"),
                            List.of(new Seen("paceSecondsPerKm", latest, usual * (1 + SHARE))));
        };
    }

    private static Message name(String exercise) {
        return Catalogue.standard()
                .find(exercise)
                .map(Exercise::name)
                .orElseGet(() -> Message.literal(exercise));
    }

    private static String pace(double secondsPerKm) {
        long seconds = Math.round(secondsPerKm);
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }
}
