package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Pain;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.science.IllnessAndPainScience;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Pain, against the areas that the session loads (C10, R34). */
final class PainRules {
    static final Rule STOP = Rule.of("C10.stop", PainRules::stop, "C10", "R34");

    static final List<Rule> ALL =
            List.of(
                    Rule.of("C10.at-rest", PainRules::atRest, "C10", "R34"),
                    STOP,
                    Rule.of("C10.ease", PainRules::ease, "C10", "R34"),
                    Rule.of("C10.rising", PainRules::rising, "C10"),
                    Rule.of("C10.elsewhere", PainRules::elsewhere, "C10", "R34"));

    private PainRules() {}

    private static @Nullable Proposal atRest(Case one) {
        return worst(one, Hurts::isForProfessional)
                .map(pain -> Proposal.of(Decision.SEE_PROFESSIONAL, said("C10.at-rest", pain)))
                .orElse(null);
    }

    private static @Nullable Proposal stop(Case one) {
        return worst(one, pain -> Hurts.stops(pain) && isLoaded(pain, one))
                .map(pain -> Proposal.of(Decision.REST, said(stopKey(pain), pain)))
                .orElse(null);
    }

    private static @Nullable Proposal ease(Case one) {
        return swap("C10.ease", Hurts::eases, one);
    }

    private static @Nullable Proposal rising(Case one) {
        return swap("C10.rising", pain -> isRising(pain.area(), one), one);
    }

    /** An easy session that spares all loaded places of which something is true. */
    private static @Nullable Proposal swap(String id, Predicate<Pain> matters, Case one) {
        Predicate<Pain> counts = pain -> matters.test(pain) && isLoaded(pain, one);
        var areas = EnumSet.noneOf(BodyArea.class);
        one.health().pain().stream().filter(counts).forEach(pain -> areas.add(pain.area()));
        return worst(one, counts)
                .map(pain -> said(id, pain))
                .map(text -> Proposal.of(Decision.SWAP_TO_EASY, Easy.SWAP.sparing(areas), text))
                .orElse(null);
    }

    private static @Nullable Proposal elsewhere(Case one) {
        var less = Ease.by(Parameter.VOLUME_FACTOR, DecisionScience.PAIN_ELSEWHERE_VOLUME_FACTOR);
        return worst(one, pain -> Hurts.stops(pain) && !isLoaded(pain, one))
                .map(pain -> said("C10.elsewhere", pain))
                .map(message -> Proposal.of(Decision.REDUCE_VOLUME, less, message))
                .orElse(null);
    }

    /** A limp is loaded by every run. */
    private static boolean isLoaded(Pain pain, Case one) {
        return one.subject().loadedAreas().contains(pain.area())
                || (pain.limping() && one.subject().isRun());
    }

    /** Higher at each of the last three check-ins, today's among them. */
    private static boolean isRising(BodyArea area, Case one) {
        int readings = IllnessAndPainScience.RISING_PAIN_SESSIONS;
        var latest = one.history().latest(readings).stream().map(day -> level(day, area)).toList();
        for (int i = 1; i < latest.size(); i++) {
            if (latest.get(i - 1) <= latest.get(i)) {
                return false;
            }
        }
        return latest.size() == readings && latest.getLast() > 0;
    }

    private static int level(JudgedDay day, BodyArea area) {
        return day.checkIn().health().pain().stream()
                .filter(pain -> pain.area() == area)
                .mapToInt(Pain::level)
                .max()
                .orElse(0);
    }

    private static Optional<Pain> worst(Case one, Predicate<Pain> matters) {
        return one.health().pain().stream()
                .filter(matters)
                .max(Comparator.comparing(Pain::level).thenComparing(Pain::area));
    }

    private static String stopKey(Pain pain) {
        return pain.limping() ? "C10.limp" : "C10.stop";
    }

    private static Message said(String id, Pain pain) {
        return Rule.said(id, "@area." + Kebab.of(pain.area()), pain.level());
    }
}
