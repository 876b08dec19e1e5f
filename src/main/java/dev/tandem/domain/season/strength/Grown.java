package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Holds the sets of a week back to what the weeks before it allow: for each muscle a fifth or two
 * more than lately (E5). The leading lifts of all sessions take theirs first.
 */
@Cited(value = "E5", confidence = Confidence.DESIGN_DEFAULT)
record Grown(Past past) {
    /** A single set is not worth setting up for. */
    private static final int LEAST_SETS = 2;

    /** A lift of a session, by their places. */
    private record At(int session, int order, Lift lift) {}

    List<List<Lift>> of(List<List<Lift>> sessions) {
        var granted = new ArrayList<List<Lift>>();
        sessions.forEach(lifts -> granted.add(new ArrayList<>(lifts)));
        var taken = new EnumMap<Muscle, Integer>(Muscle.class);
        for (var at : byRank(sessions)) {
            granted.get(at.session()).set(at.order(), granted(at.lift(), taken));
        }
        var weeks = new ArrayList<List<Lift>>();
        for (int index = 0; index < sessions.size(); index++) {
            weeks.add(atLeastOne(granted.get(index), sessions.get(index)));
        }
        return balanced(weeks);
    }

    /** At least as many pulling as pushing sets in the week, where it pulls at all (E13). */
    private static List<List<Lift>> balanced(List<List<Lift>> weeks) {
        int spare = sets(weeks, Lift::isPush) - sets(weeks, Lift::isPull);
        if (spare == sets(weeks, Lift::isPush)) {
            return weeks;
        }
        var balanced = weeks;
        for (; spare > 0; spare = sets(balanced, Lift::isPush) - sets(balanced, Lift::isPull)) {
            balanced = withoutOnePush(balanced);
        }
        return balanced;
    }

    private static int sets(List<List<Lift>> weeks, Predicate<Lift> which) {
        return weeks.stream().flatMap(List::stream).filter(which).mapToInt(Lift::sets).sum();
    }

    private static List<List<Lift>> withoutOnePush(List<List<Lift>> weeks) {
        var push =
                byRank(weeks).stream()
                        .filter(at -> at.lift().isPush())
                        .max(Comparator.comparingInt(at -> at.lift().sets()))
                        .orElseThrow();
        var fewer = new ArrayList<List<Lift>>(weeks);
        var session = new ArrayList<>(weeks.get(push.session()));
        int sets = push.lift().sets() - 1;
        session.set(push.order(), push.lift().withSets(sets));
        fewer.set(push.session(), session.stream().filter(lift -> lift.sets() > 0).toList());
        return fewer;
    }

    private static List<At> byRank(List<List<Lift>> sessions) {
        var all = new ArrayList<At>();
        for (int session = 0; session < sessions.size(); session++) {
            var lifts = sessions.get(session);
            for (int order = 0; order < lifts.size(); order++) {
                all.add(new At(session, order, lifts.get(order)));
            }
        }
        all.sort(Comparator.comparingInt(at -> at.lift().rank()));
        return all;
    }

    private Lift granted(Lift lift, Map<Muscle, Integer> taken) {
        if (lift.hardSets() == 0) {
            return lift;
        }
        int sets = lift.sets();
        for (var muscle : lift.exercise().muscles().primary()) {
            sets = Math.min(sets, past.mostHardSets(muscle) - taken.getOrDefault(muscle, 0));
        }
        var granted = lift.withSets(sets < Math.min(LEAST_SETS, lift.sets()) ? 0 : sets);
        for (var muscle : lift.exercise().muscles().primary()) {
            taken.merge(muscle, granted.sets(), Integer::sum);
        }
        return granted;
    }

    private static List<Lift> atLeastOne(List<Lift> granted, List<Lift> wished) {
        var left = Balance.of(granted.stream().filter(lift -> lift.sets() > 0).toList());
        return left.isEmpty() ? wished.subList(0, Math.min(1, wished.size())) : left;
    }
}
