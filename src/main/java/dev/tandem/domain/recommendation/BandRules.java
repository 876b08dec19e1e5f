package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.Floor;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Tunable;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The band of the day against the kind of session (J4, J5, J8, R30, R32). */
final class BandRules {
    /** Two red days in a row are a rest day. */
    static final Rule SECOND_RED = Rule.of("J5.second-red", BandRules::secondRed, "J5", "R36");

    /** What made the band worse than the score alone. */
    static final List<Rule> FLOORS =
            Stream.of("J4.item", "J4.items", "J4.sleep", "J6.P5").map(BandRules::floor).toList();

    /** One for each band. */
    static final List<Rule> BANDS = Stream.of(Band.values()).map(BandRules::band).toList();

    private BandRules() {}

    private static @Nullable Proposal secondRed(Case one) {
        boolean wasRed =
                one.situation()
                        .diary()
                        .on(one.date().minusDays(1))
                        .map(JudgedDay::band)
                        .filter(Band.RED::equals)
                        .isPresent();
        return wasRed && one.readiness().band() == Band.RED
                ? Proposal.of(Decision.REST, Rule.said("J5.second-red"))
                : null;
    }

    private static Rule floor(String id) {
        return Rule.of(
                id,
                one ->
                        one.readiness().floors().stream()
                                .filter(floor -> floor.rule().equals(id) && decides(floor, one))
                                .findFirst()
                                .map(floor -> proposal(floor.band(), one, floor.message()))
                                .orElse(null),
                id.startsWith("J6") ? new String[] {"C8", "J6"} : new String[] {"J4"});
    }

    private static boolean decides(Floor floor, Case one) {
        return floor.band() == one.readiness().band()
                && !one.readiness().scoreBand().isAtLeast(floor.band());
    }

    private static Rule band(Band band) {
        return Rule.of(
                "J4." + Kebab.of(band),
                one -> one.readiness().band() == band ? proposal(band, one, message(one)) : null,
                "C4",
                "J4",
                "J5");
    }

    private static Proposal proposal(Band band, Case one, Message message) {
        if (!one.subject().isTraining()) {
            return Proposal.of(Decision.PROCEED, message);
        }
        var amber = cell(BandRow::amber, one);
        var orange = cell(BandRow::orange, one);
        return switch (band) {
            case GREEN -> Proposal.of(Decision.PROCEED, message);
            case AMBER -> Proposal.of(amber.decision(), amber.ease(), message);
            case ORANGE -> new Proposal(orange.decision(), orange.ease(), amber.ease(), message);
            case RED ->
                    new Proposal(
                            Decision.ACTIVE_RECOVERY,
                            Ease.NONE,
                            amber.ease().and(orange.ease()),
                            message);
        };
    }

    private static BandRow.Cell cell(Function<BandRow, BandRow.Cell> column, Case one) {
        return BandRow.of(one.subject()).stream()
                .map(column)
                .map(cell -> inTaper(cell, one))
                .reduce(BandRow.AS_PLANNED, BandRow.Cell::and);
    }

    /** In the taper fewer repetitions, but at their pace (J8). */
    private static BandRow.Cell inTaper(BandRow.Cell cell, Case one) {
        boolean keepsPace =
                one.situation().planned().phase() == Phase.TAPER
                        && cell.ease().numbers().containsKey(Parameter.ZONE_SHIFT);
        return keepsPace
                ? new BandRow.Cell(
                        cell.decision(),
                        Ease.by(Parameter.REPS_FACTOR, DecisionScience.HARD_RUN_AMBER_REPS_FACTOR))
                : cell;
    }

    /** The score and the edges it lies between, or why the band is another than the score's. */
    private static Message message(Case one) {
        var readiness = one.readiness();
        var band = readiness.band();
        var key = "J4." + Kebab.of(band);
        if (readiness.confidence().coverage() == 0 && readiness.scoreBand() == band) {
            return Rule.said("J4.untold", readiness.score());
        }
        if (readiness.scoreBand() != band) {
            return said(key + ".floor", band, one);
        }
        var better = Band.of(readiness.score(), null, one.tuning());
        if (better == band) {
            return said(key, band, one);
        }
        double needed = better.fromScore(one.tuning()) + one.tuning().get(Tunable.HYSTERESIS_SCORE);
        return Rule.said(key + ".held", readiness.score(), needed);
    }

    /** A score and the edges of a band: green has only a lower one, red only an upper one. */
    private static Message said(String key, Band band, Case one) {
        double score = one.readiness().score();
        double lower = band.fromScore(one.tuning());
        if (band == Band.GREEN) {
            return Rule.said(key, score, lower);
        }
        double upper = Band.values()[band.ordinal() - 1].fromScore(one.tuning());
        return band == Band.RED
                ? Rule.said(key, score, upper)
                : Rule.said(key, score, lower, upper);
    }
}
