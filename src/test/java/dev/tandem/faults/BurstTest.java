package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.Api;
import dev.tandem.fixture.Client;
import dev.tandem.platform.security.Scopes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Many more requests at the same moment than there are connections: all are answered. */
@QuarkusTest
class BurstTest {

    @Inject AgroalDataSource database;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String key;
    private List<String> paths;

    @BeforeEach
    void prepare() {
        key = Client.with(Scopes.ATHLETE_READ, Scopes.PLAN_READ).key();
        paths = IntStream.range(0, 12).mapToObj(i -> Api.athleteWhoTrainsToday()).toList();
    }

    @Test
    void sixty_four_of_all_sorts() {
        allGood(64, this::anySort);
    }

    @Test
    void two_hundred_of_all_sorts() {
        allGood(200, this::anySort);
    }

    @Test
    void two_hundred_for_one_athlete() {
        allGood(200, i -> Call.get(paths.getFirst() + "/today"));
    }

    /** The pool is as small as it is meant to be, so that the bursts are many times as large. */
    @Test
    void the_pool_is_small() {
        assertThat(database.getConfiguration().connectionPoolConfiguration().maxSize())
                .isEqualTo(10);
    }

    private Call anySort(int i) {
        var path = paths.get(i % paths.size());
        return switch (i % 7) {
            case 0 -> Call.get(path + "/today");
            case 1 -> Call.put(path + "/check-ins/" + today, "{\"sleepHours\":7}");
            case 2 -> Call.get("/v1/exercises").as(key);
            case 3 -> Call.post(path + "/goals", "{\"kind\":\"general\"}");
            case 4 -> Call.get("/v1/athletes").as(key);
            case 5 -> Call.post(path + "/plans", "{\"weeks\":2,\"replace\":true}");
            default -> Call.patch(path, "{\"bodyMassKg\":70}");
        };
    }

    private static void allGood(int times, java.util.function.IntFunction<Call> calls) {
        assertThat(Burst.of(times, calls))
                .allSatisfy(
                        answer ->
                                assertThat(answer.status())
                                        .as("%s: %s", answer.call(), answer.body())
                                        .isBetween(200, 299));
    }
}
