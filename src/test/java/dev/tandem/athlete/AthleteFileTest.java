package dev.tandem.athlete;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.platform.security.Scopes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
class AthleteFileTest {
    @Inject AthleteService athletes;
    @Inject SessionFactory sessions;
    @Inject CurrentIdentityAssociation caller;

    @BeforeEach
    void be_the_administrator_and_count() {
        caller.setIdentity(
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("client:tests"))
                        .addRole(Scopes.ADMIN)
                        .build());
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @Test
    void a_file_holds_all_parts_in_the_order_in_which_they_came() {
        var path = athlete();
        var race =
                "{\"kind\":\"race\",\"name\":\"City"
                    + " half\",\"date\":\"%s\",\"distanceMeters\":21097.5,\"targetSeconds\":6300}";
        created(json(race.formatted(LocalDate.now().plusDays(100))).post(path + "/goals"));
        created(json("{\"kind\":\"general\",\"priority\":\"c\"}").post(path + "/goals"));
        created(
                json("{\"kind\":\"lift\",\"date\":\"2025-11-03\",\"exercise\":\"back-squat\",\"weightKg\":90,\"reps\":5}")
                        .post(path + "/benchmarks"));
        created(
                json("{\"kind\":\"run\",\"date\":\"2025-11-01\",\"distanceMeters\":5000,\"durationSeconds\":1330}")
                        .post(path + "/benchmarks"));
        created(
                json("{\"area\":\"knee\",\"severity\":4,\"since\":\"2025-11-10\",\"forbids\":[\"deep-knee-flexion\",\"impact\"]}")
                        .post(path + "/limitations"));

        var file = athletes.file(id(path));

        assertThat(file.athlete().person().displayName()).isEqualTo("Ada");
        assertThat(file.goals())
                .hasExactlyElementsOfTypes(Goal.Race.class, Goal.GeneralFitness.class)
                .extracting(Goal::priority)
                .containsExactly(Priority.A, Priority.C);
        assertThat(file.benchmarks())
                .hasExactlyElementsOfTypes(Benchmark.Lift.class, Benchmark.Run.class);
        assertThat(file.limitations())
                .singleElement()
                .satisfies(
                        limitation ->
                                assertThat(limitation.forbids())
                                        .containsExactly(
                                                Restriction.IMPACT, Restriction.DEEP_KNEE_FLEXION));
        assertThat(file.forbiddenOn(LocalDate.of(2025, 11, 9))).isEqualTo(Set.of());
    }

    @Test
    void a_file_takes_one_statement_however_much_is_in_it() {
        var empty = athlete();
        var full = athlete();
        for (var i = 0; i < 20; i++) {
            created(json("{\"kind\":\"general\"}").post(full + "/goals"));
            created(
                    json("{\"area\":\"foot\",\"severity\":1,\"since\":\"2025-01-01\"}")
                            .post(full + "/limitations"));
        }

        assertThat(statementsToRead(empty, 0)).isEqualTo(1);
        assertThat(statementsToRead(full, 20)).isEqualTo(1);
    }

    private long statementsToRead(String path, int goals) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        AthleteFile file = QuarkusTransaction.requiringNew().call(() -> athletes.file(id(path)));
        assertThat(file.goals()).hasSize(goals);
        return statistics.getPrepareStatementCount() - before;
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replace("/v1/athletes/", ""));
    }
}
