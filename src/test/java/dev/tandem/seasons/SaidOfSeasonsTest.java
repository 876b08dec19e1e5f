package dev.tandem.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.Season;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What the twelve athletes, none of whom wished for a length, are told of their seasons. */
class SaidOfSeasonsTest {
    private static List<Season> seasons = List.of();

    @BeforeAll
    static void plan() {
        seasons = Stories.all().stream().map(Story::season).toList();
    }

    @Test
    void a_length_gives_way_only_where_no_day_can_take_it() {
        var said =
                seasons.stream()
                        .flatMap(season -> season.compromises().stream())
                        .filter(each -> each.rule().equals("session-minutes"))
                        .toList();
        assertThat(said).isNotEmpty();
        assertThat(said)
                .allSatisfy(
                        each -> {
                            assertThat(each.because()).endsWith("no longer day can take it");
                            assertThat(each.wanted()).startsWith("your ");
                        });
    }
}
