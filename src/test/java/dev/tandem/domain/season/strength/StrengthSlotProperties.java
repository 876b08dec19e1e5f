package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Draws.ATHLETES;
import static dev.tandem.domain.season.strength.Draws.everyVariant;
import static dev.tandem.domain.season.strength.Draws.filled;
import static dev.tandem.domain.season.strength.Draws.random;
import static dev.tandem.domain.season.strength.Recount.heavy;
import static dev.tandem.domain.season.strength.Recount.minutes;
import static dev.tandem.domain.season.strength.Recount.seen;
import static dev.tandem.domain.season.strength.Recount.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Tag;

import org.junit.jupiter.api.Test;

import java.util.HashSet;

/** What the scheduler is told is true of what comes out. */
class StrengthSlotProperties {
    @Test
    void every_number_of_sessions_has_variants_with_stable_keys_and_honest_minutes() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    assertThat(slots).as("%s", drawn).isNotEmpty();
                    for (int i = 0; i < slots.size(); i++) {
                        var slot = slots.get(i);
                        assertThat(slot.key()).startsWith("strength-");
                        assertThat(slot.leastMinutes())
                                .as("%s", drawn)
                                .isBetween(15, 35)
                                .isLessThanOrEqualTo(slot.wishedMinutes());
                        assertThat(slot.wishedMinutes()).isLessThanOrEqualTo(90);
                    }
                    assertThat(sessions).hasSameSizeAs(slots);
                });
    }

    @Test
    void a_session_fits_the_minutes_of_its_day_by_an_outside_count() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    for (int i = 0; i < slots.size(); i++) {
                        var outline = sessions.get(i).workout().outline();
                        int given = Math.max(drawn.draw().minutes(), slots.get(i).leastMinutes());
                        assertThat(outline.durationMinutes())
                                .as("%s", drawn)
                                .isLessThanOrEqualTo(given);
                        assertThat(outline.durationMinutes() % 5).isZero();
                        assertThat(minutes(sessions.get(i)))
                                .as("%s", drawn)
                                .isLessThanOrEqualTo(outline.durationMinutes());
                    }
                });
    }

    @Test
    void a_warm_up_and_a_cool_down_stand_around_each_session_and_are_shorter_than_it() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.forEach(
                                session -> {
                                    var outline = session.workout().outline();
                                    int before = total(outline.warmUp());
                                    int after = total(outline.coolDown());
                                    int work = outline.durationMinutes() - before - after;
                                    assertThat(before).as("%s", drawn).isBetween(5, work + 1);
                                    assertThat(after).isBetween(3, 10);
                                }));
    }

    @Test
    void a_session_never_asks_more_than_its_slot_said() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    for (int i = 0; i < slots.size(); i++) {
                        var seen = seen(sessions.get(i).workout().exercises());
                        assertThat(sessions.get(i).tags()).as("%s", drawn).isEqualTo(seen);
                        if (!slots.get(i).has(Tag.HEAVY_LOWER)) {
                            assertThat(seen).as("%s", drawn).doesNotContain(Tag.HEAVY_LOWER);
                        }
                        if (!slots.get(i).has(Tag.PLYOMETRIC)) {
                            assertThat(seen).as("%s", drawn).doesNotContain(Tag.PLYOMETRIC);
                        }
                        if (slots.get(i).has(Tag.UPPER_ONLY)) {
                            assertThat(seen).as("%s", drawn).contains(Tag.UPPER_ONLY);
                        }
                        assertThat(slots.get(i).heavyMuscles())
                                .as("%s", drawn)
                                .containsAll(heavy(sessions.get(i).workout().exercises()));
                        assertThat(sessions.get(i).heavyMuscles())
                                .isEqualTo(heavy(sessions.get(i).workout().exercises()));
                    }
                });
    }

    @Test
    void the_last_variant_asks_nothing_of_the_days_around_it() {
        for (long seed = 0; seed < ATHLETES; seed++) {
            var drawn = random(seed);
            if (drawn.draw().sessions() > 3) {
                continue;
            }
            var last = drawn.programme().variants(drawn.week(), drawn.draw().sessions()).getLast();
            assertThat(last).as("%s", drawn).noneMatch(slot -> slot.has(Tag.HEAVY_LOWER));
            assertThat(last).as("%s", drawn).noneMatch(slot -> slot.has(Tag.PLYOMETRIC));
            var muscles = new HashSet<Muscle>();
            for (var slot : last) {
                assertThat(slot.heavyMuscles()).as("%s", drawn).noneMatch(muscles::contains);
                muscles.addAll(slot.heavyMuscles());
            }
        }
    }

    @Test
    void the_same_athlete_gets_the_same_week_twice() {
        for (long seed = 0; seed < 300; seed++) {
            var one = random(seed);
            var two = random(seed);
            var slots = one.programme().variants(one.week(), one.draw().sessions());
            assertThat(two.programme().variants(two.week(), two.draw().sessions()))
                    .isEqualTo(slots);
            assertThat(filled(two, slots.getFirst(), 60))
                    .isEqualTo(filled(one, slots.getFirst(), 60));
        }
    }
}
