package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Day.*;
import static dev.tandem.domain.season.strength.Shape.*;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Which days make a week of strength, best first. Later lists ask less of the days around them: the
 * last of each has no session that is heavy for the legs and none that shares a heavy muscle with
 * another, so that it fits wherever strength may stand at all.
 */
@Cited(
        value = {"D7", "R10"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Variants {
    /** More strength days than this leave no room for a day between (principle 3). */
    static final int MOST_SESSIONS = 4;

    private static final List<List<List<Day>>> TRAINED =
            List.of(
                    List.of(
                            List.of(free(FULL)),
                            List.of(easyOnLegs(FULL)),
                            List.of(easy(UPPER_AND_LEGS))),
                    List.of(
                            List.of(withJumps(FULL_A), free(FULL_B)),
                            List.of(free(FULL_A), free(FULL_B)),
                            List.of(free(FULL_A), easyOnLegs(FULL_B)),
                            List.of(free(LOWER), easyOnLegs(UPPER)),
                            List.of(easyOnLegs(FULL_A), easyOnLegs(FULL_B)),
                            List.of(easyOnLegs(LOWER), easyOnLegs(UPPER)),
                            List.of(easy(EASY_A), easy(EASY_B))),
                    List.of(
                            List.of(withJumps(LOWER), easyOnLegs(UPPER), easy(FULL_C)),
                            List.of(free(LOWER), easyOnLegs(UPPER), easy(FULL_C)),
                            List.of(free(FULL_A), easyOnLegs(FULL_B), easy(FULL_C)),
                            List.of(easyOnLegs(LOWER), easyOnLegs(UPPER), easy(FULL_C)),
                            List.of(easyOnLegs(FULL_A), easy(EASY_B), easy(FULL_C)),
                            List.of(easy(EASY_A), easy(EASY_B), easy(FULL_C))),
                    List.of(
                            List.of(free(LOWER), easyOnLegs(UPPER), easy(FULL_C), easy(EASY_B)),
                            List.of(
                                    easyOnLegs(LOWER),
                                    easyOnLegs(UPPER),
                                    easy(FULL_C),
                                    easy(EASY_B)),
                            List.of(easy(EASY_A), easy(EASY_B), easy(FULL_C), easy(UPPER))));

    /** Novices practise all movements each time, before days are split. */
    private static final List<List<Day>> NOVICE_THREE =
            List.of(
                    List.of(free(FULL_A), free(FULL_B), easy(FULL_C)),
                    List.of(free(FULL_A), easyOnLegs(FULL_B), easy(FULL_C)),
                    List.of(easyOnLegs(FULL_A), easyOnLegs(FULL_B), easy(FULL_C)),
                    List.of(easyOnLegs(LOWER), easyOnLegs(UPPER), easy(FULL_C)),
                    List.of(easyOnLegs(FULL_A), easy(EASY_B), easy(FULL_C)),
                    List.of(easy(EASY_A), easy(EASY_B), easy(FULL_C)));

    /** The last weeks before a race: the same lifts, nothing that stays in the legs (D6h). */
    private static final List<List<List<Day>>> FRESH =
            List.of(
                    List.of(List.of(easyOnLegs(FULL)), List.of(easy(FULL))),
                    List.of(
                            List.of(easyOnLegs(FULL_A), easyOnLegs(FULL_B)),
                            List.of(easy(FULL_A), easy(FULL_B))),
                    List.of(
                            List.of(easyOnLegs(LOWER), easyOnLegs(UPPER), easy(FULL_C)),
                            List.of(easy(LOWER), easy(UPPER), easy(FULL_C))),
                    List.of(
                            List.of(
                                    easyOnLegs(LOWER),
                                    easyOnLegs(UPPER),
                                    easy(FULL_C),
                                    easy(EASY_B)),
                            List.of(easy(LOWER), easy(UPPER), easy(FULL_C), easy(EASY_B))));

    private static final List<List<Day>> FRESH_NOVICE_THREE =
            List.of(
                    List.of(easyOnLegs(FULL_A), easyOnLegs(FULL_B), easy(FULL_C)),
                    List.of(easy(FULL_A), easy(FULL_B), easy(FULL_C)));

    private Variants() {}

    static List<List<Day>> trained(int sessions) {
        return at(TRAINED, sessions);
    }

    static List<List<Day>> novice(int sessions) {
        return sessions == 3 ? NOVICE_THREE : at(TRAINED, sessions);
    }

    /** Around a race: the usual days made light where there are as many, else days of their own. */
    static List<List<Day>> fresh(int sessions, boolean isNovice, List<Day> usual) {
        var own = isNovice && sessions == 3 ? FRESH_NOVICE_THREE : at(FRESH, sessions);
        if (usual.size() != sessions) {
            return own;
        }
        var variants = new ArrayList<List<Day>>();
        variants.add(usual.stream().map(day -> easyOnLegs(day.shape())).toList());
        variants.add(usual.stream().map(day -> easy(day.shape())).toList());
        variants.addAll(own);
        return variants;
    }

    /** The same with the days of the week before first, so that they stay; jumps may join them. */
    static List<List<Day>> startingWith(List<Day> usual, List<List<Day>> variants) {
        var ordered = new ArrayList<>(variants.stream().filter(it -> isAlike(it, usual)).toList());
        variants.stream().filter(it -> !isAlike(it, usual)).forEach(ordered::add);
        return ordered;
    }

    private static boolean isAlike(List<Day> one, List<Day> other) {
        return withoutJumps(one).equals(withoutJumps(other));
    }

    private static List<Day> withoutJumps(List<Day> days) {
        return days.stream().map(day -> new Day(day.shape(), day.bound(), false)).toList();
    }

    private static List<List<Day>> at(List<List<List<Day>>> table, int sessions) {
        return sessions < 1 || sessions > MOST_SESSIONS ? List.of() : table.get(sessions - 1);
    }
}
