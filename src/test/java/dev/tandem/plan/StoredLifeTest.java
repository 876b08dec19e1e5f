package dev.tandem.plan;

import static dev.tandem.fixture.Golden.assertStored;

import dev.tandem.domain.life.Review;
import dev.tandem.domain.life.Tally;
import dev.tandem.domain.life.Verdict;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.platform.json.StoredJson;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** The columns that remember what life did to a plan. */
class StoredLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void what_a_session_was_before_anything_eased_it() throws IOException {
        var outline = new Outline("Easy cycling", "Keep moving.", 40, 3, List.of(), List.of());

        assertStored(
                "plan-as-planned",
                new AsPlanned(
                        new Workout.Plain(outline, SessionKind.CROSS_TRAINING),
                        EnumSet.of(Tag.LONG),
                        MONDAY),
                StoredJson.mapper().constructType(AsPlanned.class));
    }

    @Test
    void a_week_looked_back_on() throws IOException {
        assertStored(
                "plan-review",
                new Review(
                        1,
                        MONDAY,
                        true,
                        new Tally(3, 2, 0, 240, 21_000, 1050),
                        new Tally(2, 1, 0, 130, 13_500, 560.5),
                        0.6,
                        Verdict.LESS,
                        false),
                StoredJson.mapper().constructType(Review.class));
    }
}
