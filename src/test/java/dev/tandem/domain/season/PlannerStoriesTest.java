package dev.tandem.domain.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.Season;
import dev.tandem.fixture.Athletes;
import dev.tandem.fixture.SeasonTable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

class PlannerStoriesTest {
    @Test
    void ada_gets_a_plan_to_her_half_marathon() {
        var goal = Athletes.halfMarathonIn16Weeks();
        var season = season(Athletes.ada(), goal, null);
        System.out.println("ADA\n" + SeasonTable.of(season));
        assertThat(season.endDate()).isEqualTo(goal.date());
        assertThat(season.weeks()).hasSize(16);
    }

    @Test
    void ben_starts_with_walking_and_running() {
        var season = season(Athletes.ben(), null, null);
        System.out.println("BEN\n" + SeasonTable.of(season));
        assertThat(season.weeks()).hasSize(8);
    }

    @Test
    void cleo_keeps_her_squat_on_the_way_to_ten_kilometres() {
        var season = season(Athletes.cleo(), Athletes.tenKilometresIn12Weeks(), null);
        System.out.println("CLEO\n" + SeasonTable.of(season));
        assertThat(season.weeks()).hasSize(12);
    }

    @Test
    void dev_gets_the_classic_week() {
        var season = season(Athletes.dev(), null, 12);
        System.out.println("DEV\n" + SeasonTable.of(season));
        assertThat(season.compromises()).isEmpty();
    }

    private static Season season(AthleteFile file, @Nullable Goal goal, @Nullable Integer weeks) {
        var count = new AtomicLong();
        var request =
                new PlanRequest(
                        file,
                        TrainingHistory.NONE,
                        goal,
                        Athletes.TODAY,
                        Athletes.MONDAY,
                        weeks,
                        () -> new UUID(0x7000L, count.incrementAndGet()));
        return switch (Planner.plan(request)) {
            case PlanResult.Planned planned -> planned.season();
            case PlanResult other -> throw new AssertionError(other.toString());
        };
    }
}
