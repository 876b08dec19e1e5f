package dev.tandem.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.Season;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
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
                            assertThat(each.because().text()).endsWith("no longer day can take it");
                            assertThat(each.wanted().text()).startsWith("your ");
                        });
    }

    @Test
    void a_longest_run_too_short_for_the_marathon_is_said_once_with_its_cause() {
        assertThat(longRunsShort("Milo"))
                .singleElement()
                .asString()
                .contains("is 13.5 km; 28 km or more", "at most 45 % of its week");
    }

    @Test
    void short_days_are_named_where_they_keep_the_longest_run_short() {
        var request =
                new Somebody(34, Level.INTERMEDIATE, Level.INTERMEDIATE)
                        .trains(75, 2, DayOfWeek.values())
                        .wishes(3, 1, DayOfWeek.SUNDAY, 0.7)
                        .did(3, 40, 14, 1)
                        .ran(10_000, 3060)
                        .races(42_195, 18);
        assertThat(new Story("", "", "", request).season().cautions())
                .filteredOn(each -> each.code().equals("long-run-short"))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.text().text()).contains("Its day has 75 minutes."));
    }

    @Test
    void a_longest_run_as_long_as_the_race_asks_for_goes_without_saying() {
        for (var name : List.of("Nina", "Ada", "Cleo", "Otto", "Kofi", "Paul", "Sara", "Hana")) {
            assertThat(longRunsShort(name)).as(name).isEmpty();
        }
    }

    private static List<String> longRunsShort(String name) {
        var season =
                Stories.all().stream()
                        .filter(story -> story.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .season();
        return season.cautions().stream()
                .filter(each -> each.code().equals("long-run-short"))
                .map(each -> each.text().text())
                .toList();
    }
}
