package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Pain;
import dev.tandem.domain.unit.Kebab;

import java.util.ArrayList;
import java.util.List;

/** The day's check-in with one pain milder, without its limp, or gone at rest. */
final class PainIf {
    private static final double LEVELS_PER_POINT = 2;

    private PainIf() {}

    static List<List<WhatIf>> of(CheckIn checkIn) {
        var all = new ArrayList<List<WhatIf>>();
        for (int place = 0; place < checkIn.health().pain().size(); place++) {
            var pain = checkIn.health().pain().get(place);
            all.add(milder(place, pain, checkIn));
            if (pain.limping()) {
                var even = new Pain(pain.area(), pain.level(), false, pain.atRest());
                all.add(List.of(whatIf(place, even, checkIn, "limping")));
            }
            if (pain.atRest()) {
                var quiet = new Pain(pain.area(), pain.level(), pain.limping(), false);
                all.add(List.of(whatIf(place, quiet, checkIn, "atRest")));
            }
        }
        return all;
    }

    private static List<WhatIf> milder(int place, Pain pain, CheckIn checkIn) {
        var result = new ArrayList<WhatIf>();
        for (int level = pain.level() - 1; level >= 0; level--) {
            var milder = new Pain(pain.area(), level, pain.limping(), pain.atRest());
            result.add(
                    new WhatIf(
                            with(place, milder, checkIn),
                            "pain",
                            Integer.toString(level),
                            (pain.level() - level) / LEVELS_PER_POINT,
                            "pain." + Kebab.of(pain.area())));
        }
        return result;
    }

    private static WhatIf whatIf(int place, Pain better, CheckIn checkIn, String what) {
        return new WhatIf(with(place, better, checkIn), "pain." + what, "false", 1, "pain." + what);
    }

    private static CheckIn with(int place, Pain better, CheckIn checkIn) {
        var pain = new ArrayList<>(checkIn.health().pain());
        pain.set(place, better);
        return CheckIns.with(List.copyOf(pain), checkIn);
    }
}
