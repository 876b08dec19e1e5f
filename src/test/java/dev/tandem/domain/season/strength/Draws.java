package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random athletes with a season, drawn from seeds, and all their weeks of strength. */
final class Draws {
    static final int ATHLETES = 2_000;
    static final int SEASONS = 400;

    /** One random athlete with a season, a week of it, and minutes for each session. */
    record Case(Draw draw, AthleteFile file, SeasonFrame frame, FrameWeek week) {
        record Draw(
                long seed,
                int age,
                Level level,
                Set<Equipment> owned,
                Set<Restriction> forbidden,
                int sessions,
                int minutes) {}

        StrengthProgramme programme() {
            return StrengthProgramme.of(file, frame);
        }

        @Override
        public String toString() {
            return draw + " week " + week;
        }
    }

    static Case random(long seed) {
        return random(seed, null);
    }

    static Case random(long seed, @Nullable Double emphasis) {
        var random = new Random(seed);
        var level = Level.values()[random.nextInt(3)];
        var owned = EnumSet.noneOf(Equipment.class);
        double share = random.nextInt(4) / 3.0;
        for (var item : Equipment.values()) {
            if (random.nextDouble() < share) {
                owned.add(item);
            }
        }
        var forbidden = EnumSet.noneOf(Restriction.class);
        if (random.nextInt(3) == 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                forbidden.add(Restriction.values()[random.nextInt(Restriction.values().length)]);
            }
        }
        int age = 16 + random.nextInt(60);
        int minutes = 20 + 5 * random.nextInt(21);
        double drawn = random.nextInt(11) / 10.0;
        var athlete =
                Strong.athlete()
                        .aged(age)
                        .at(level)
                        .with(List.copyOf(owned))
                        .withEmphasis(emphasis == null ? drawn : emphasis)
                        .withMinutes(minutes);
        if (random.nextBoolean()) {
            athlete.lifting(random.nextInt(4));
        }
        if (random.nextInt(4) == 0) {
            athlete.wishing(20 + 5 * random.nextInt(15));
        }
        if (!forbidden.isEmpty()) {
            athlete.limitedBy(forbidden.toArray(Restriction[]::new));
        }
        for (var lift : List.of("back-squat", "bench-press", "conventional-deadlift")) {
            if (random.nextInt(3) == 0) {
                athlete.proving(
                        lift, 30 + random.nextInt(120), 1 + random.nextInt(9), random.nextInt(4));
            }
        }
        int weeks = 6 + random.nextInt(14);
        if (random.nextInt(5) == 0) {
            athlete.wantingToLift(
                    "back-squat", 150, Strong.MONDAY.plusWeeks(3 + random.nextInt(weeks)));
        }
        var frame =
                random.nextBoolean()
                        ? Frames.toARace(weeks, 3 + random.nextInt(2))
                        : Frames.general(weeks, 3 + random.nextInt(2));
        var draw =
                new Case.Draw(seed, age, level, owned, forbidden, 1 + random.nextInt(4), minutes);
        var week = frame.weeks().get(random.nextInt(weeks));
        return new Case(draw, athlete.file(), frame, week);
    }

    interface Check {
        void of(Case drawn, List<Slot> slots, List<FilledSession> sessions);
    }

    /** Drawn once for all tests. */
    record Drawn(Case drawn, List<Slot> slots, List<FilledSession> sessions) {}

    static final List<Drawn> ALL = drawAll();

    static List<Drawn> drawAll() {
        var all = new ArrayList<Drawn>();
        for (long seed = 0; seed < ATHLETES; seed++) {
            var drawn = random(seed);
            for (var slots : drawn.programme().variants(drawn.week(), drawn.draw().sessions())) {
                all.add(new Drawn(drawn, slots, filled(drawn, slots, drawn.draw().minutes())));
            }
        }
        return all;
    }

    static void everyVariant(Check check) {
        ALL.forEach(each -> check.of(each.drawn(), each.slots(), each.sessions()));
    }

    static List<FilledSession> filled(Case drawn, List<Slot> slots, int minutes) {
        return drawn.programme()
                .fill(drawn.week(), Stories.placed(drawn.week(), slots, minutes))
                .sessions();
    }

    private Draws() {}
}
