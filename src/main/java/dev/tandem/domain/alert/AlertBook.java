package dev.tandem.domain.alert;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All rules that alerts come from. The same outlook always gives the same alerts; worse news of the
 * day never closes one; what is not told opens none but those about silence.
 */
public final class AlertBook {
    private static final List<Function<Outlook, Stream<Alert>>> RULES =
            List.of(
                    EnergyScreen::alerts,
                    Overreaching::alerts,
                    SpikeAhead::alerts,
                    PerformanceWatch::alerts,
                    SleepDebt::alerts,
                    DeclineWatch::alerts,
                    ContrastWatch::alerts,
                    Silence::alerts,
                    StaleBenchmarks::alerts);

    /** Most severe first. */
    public static final Comparator<Alert> ORDER =
            Comparator.comparing(Alert::severity)
                    .reversed()
                    .thenComparing(Alert::kind)
                    .thenComparing(Alert::subject);

    private AlertBook() {}

    public static List<Alert> alerts(Outlook outlook) {
        return RULES.stream().flatMap(rule -> rule.apply(outlook)).sorted(ORDER).toList();
    }
}
