package dev.tandem.plan;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Plans.NEXT_MONDAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.etag;
import static dev.tandem.fixture.Plans.first;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.Supplier;

/** How many statements a request takes does not depend on how long a plan is. */
@QuarkusTest
class PlanStatementsTest {
    @Inject SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 26})
    void reading_takes_as_many_for_a_short_plan_as_for_a_long_one(int weeks) {
        var athlete = athlete();
        var plan = created(json(weeks(weeks)).post(athlete + "/plans"));
        var session = first(read(plan), 1, it -> it.get("kind").equals("run")).get("id");

        assertThat(statements(() -> json(weeks(weeks)).post(athlete + "/plans/preview")))
                .isEqualTo(2);
        assertThat(statements(() -> json(whatIf(weeks)).post(athlete + "/plans/preview")))
                .isEqualTo(4);
        assertThat(statements(() -> asAdmin().get(athlete + "/plans"))).isEqualTo(2);
        assertThat(statements(() -> asAdmin().get(plan))).isEqualTo(3);
        assertThat(statements(() -> asAdmin().get(plan + "/weeks/1"))).isEqualTo(3);
        assertThat(statements(() -> asAdmin().get(plan + "/sessions/" + session))).isEqualTo(2);
        assertThat(statements(() -> asAdmin().get(plan + "/revisions"))).isEqualTo(3);
        assertThat(statements(() -> asAdmin().get(plan + "/revisions/1"))).isEqualTo(2);
        assertThat(statements(() -> asAdmin().get(plan + "/revisions/1/plan"))).isEqualTo(3);
        assertThat(statements(() -> asAdmin().get(plan + "/revisions/1/differences"))).isEqualTo(4);
        assertThat(statements(() -> asAdmin().get(plan + "/calendar.ics"))).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 26})
    void writing_takes_as_many_for_a_short_plan_as_for_a_long_one(int weeks) {
        var athlete = athlete();

        assertThat(statements(() -> json(weeks(weeks)).post(athlete + "/plans"))).isEqualTo(8);

        var plan = athlete + "/plans/" + asAdmin().get(athlete + "/plans").path("items[0].id");
        var run = first(read(plan), 1, it -> it.get("kind").equals("run")).get("id");
        var etag = etag(plan);
        var skip = "{\"status\":\"skipped\"}";
        assertThat(
                        statements(
                                () ->
                                        patch(skip)
                                                .header("If-Match", etag)
                                                .patch(plan + "/sessions/" + run)))
                .isEqualTo(7);
        var changed = etag(plan);
        assertThat(
                        statements(
                                () ->
                                        asAdmin()
                                                .header("If-Match", changed)
                                                .post(plan + "/revisions/1/restore")))
                .isEqualTo(8);
    }

    private long statements(Supplier<Response> request) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        assertThat(request.get().statusCode()).isLessThan(300);
        return statistics.getPrepareStatementCount() - before;
    }

    private static String weeks(int weeks) {
        return "{\"weeks\":%d,\"startDate\":\"%s\"}".formatted(weeks, NEXT_MONDAY);
    }

    private static String whatIf(int weeks) {
        return weeks(weeks)
                .replace("}", ",\"changes\":[{\"kind\":\"emphasis\",\"emphasis\":0.6}]}");
    }
}
