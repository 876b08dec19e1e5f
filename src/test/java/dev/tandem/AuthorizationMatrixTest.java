package dev.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.Cast;
import dev.tandem.fixture.Cast.Part;
import dev.tandem.fixture.Client;
import dev.tandem.fixture.ContractOperation;
import dev.tandem.fixture.Entry;
import dev.tandem.fixture.Grants;
import dev.tandem.fixture.ServedContract;
import dev.tandem.fixture.TableSums;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/**
 * Every operation of the contract against everybody who could call it. Who may is written in a
 * table of its own, so that a new operation fails here until somebody has said who may call it, and
 * an annotation that was changed by mistake does too.
 */
@QuarkusTest
class AuthorizationMatrixTest {
    @Inject AgroalDataSource database;

    @Test
    void every_operation_has_an_entry_and_every_entry_an_operation() throws IOException {
        assertThat(ContractOperation.all())
                .extracting(ContractOperation::id)
                .as("say in %s who may call it", Entry.TABLE)
                .containsExactlyInAnyOrderElementsOf(Entry.all().keySet());
    }

    /** The gate knows an athlete by the name of the parameter. */
    @Test
    void every_path_below_an_athlete_leads_through_the_gate() throws IOException {
        assertThat(ServedContract.read().path("paths").properties())
                .extracting(Map.Entry::getKey)
                .filteredOn(path -> path.startsWith("/v1/athletes/"))
                .isNotEmpty()
                .allMatch(path -> path.matches("/v1/athletes/\\{athleteId}(/.*)?"));
    }

    @Test
    void the_contract_names_the_scopes_that_count() throws IOException {
        for (var operation : ContractOperation.all()) {
            var named = operation.content().at("/security/0/ApiKey");
            var scope = operation.entry().scope();
            if (operation.entry().isOpen()) {
                assertThat(named.isMissingNode()).as(operation.id()).isTrue();
            } else if (scope.equals("-")) {
                assertThat(named.isEmpty()).as(operation.id()).isTrue();
            } else {
                assertThat(named.path(0).asText()).as(operation.id()).isEqualTo(scope);
            }
        }
    }

    @Test
    void everybody_gets_what_is_theirs_and_the_refused_change_nothing()
            throws IOException, SQLException {
        var owner = Client.with(Grants.all());
        var walk = new ApiWalk(ServedContract.read(), owner.key());
        ApiStory.steps().stream()
                .takeWhile(step -> !step.operation().equals("deleteGrant"))
                .forEach(walk::take);
        var cast = new Cast(owner, walk.pathOf("/v1/athletes/{athleteId}"));
        var unknown = cast.unknown();
        var strangers = cast.strangers(this::endAllGrants);
        var halves = cast.halfEntitled();
        var grantees = cast.grantees();
        var softly = new SoftAssertions();
        warmUp(halves);

        var closed = ContractOperation.all().stream().filter(it -> !it.entry().isOpen()).toList();
        var before = TableSums.of(database);
        for (var operation : closed) {
            refuse(softly, walk, operation, unknown, 401);
            refuseStrangers(softly, walk, operation, strangers, halves);
            refuseGrantees(softly, walk, operation, grantees);
        }
        softly.assertThat(TableSums.of(database)).as("what is stored").isEqualTo(before);
        softly.assertAll();

        for (var operation : closed) {
            admit(softly, walk, operation, cast.rulers());
            if (operation.entry().whose().equals("granted")) {
                admit(softly, walk, operation, grantees);
            }
        }
        softly.assertAll();
    }

    /** The half-entitled are made when they are first asked for, which is a change itself. */
    private static void warmUp(Map<String, Part> halves) {
        Grants.SCOPES.forEach(scope -> halves.values().forEach(part -> part.request(scope)));
    }

    private static void refuseStrangers(
            SoftAssertions softly,
            ApiWalk walk,
            ContractOperation operation,
            Map<String, Part> strangers,
            Map<String, Part> halves) {
        if (operation.entry().isOfAthlete()) {
            refuse(softly, walk, operation, strangers, 404);
            refuse(softly, walk, operation, halves, 403);
        }
        if (operation.entry().isForAdministrators()) {
            refuse(softly, walk, operation, strangers, 403);
        }
    }

    private static void refuseGrantees(
            SoftAssertions softly,
            ApiWalk walk,
            ContractOperation operation,
            Map<String, Part> grantees) {
        if (operation.entry().whose().equals("owner") || operation.entry().isForAdministrators()) {
            refuse(softly, walk, operation, grantees, 403);
        }
    }

    private static void refuse(
            SoftAssertions softly,
            ApiWalk walk,
            ContractOperation operation,
            Map<String, Part> parts,
            int status) {
        parts.forEach(
                (name, part) -> {
                    var answer = call(walk, operation, part);
                    softly.assertThat(answer.statusCode())
                            .as("%s by %s", operation.id(), name)
                            .isEqualTo(status);
                    softly.assertThat(answer.contentType())
                            .as("%s by %s", operation.id(), name)
                            .startsWith("application/problem+json");
                });
    }

    private static void admit(
            SoftAssertions softly,
            ApiWalk walk,
            ContractOperation operation,
            Map<String, Part> parts) {
        parts.forEach(
                (name, part) -> {
                    var isRefused =
                            operation.entry().isForAdministrators() && name.equals("the owner");
                    var status = call(walk, operation, part).statusCode();
                    if (isRefused) {
                        softly.assertThat(status)
                                .as("%s by %s", operation.id(), name)
                                .isEqualTo(403);
                    } else {
                        softly.assertThat(status)
                                .as("%s by %s", operation.id(), name)
                                .isLessThan(500)
                                .isNotIn(401, 403)
                                .satisfies(it -> found(walk, operation, it));
                    }
                });
    }

    /** What is named by an id that the walk came by must be found. */
    private static void found(ApiWalk walk, ContractOperation operation, int status) {
        if (!walk.pathOf(operation.path()).contains("{")) {
            assertThat(status).isNotEqualTo(404);
        }
    }

    /** Sent so that whoever gets through changes nothing: a body that is refused, an old ETag. */
    private static Response call(ApiWalk walk, ContractOperation operation, Part part) {
        var path = walk.pathOf(operation.path()).replaceAll("\\{\\w+}", "0");
        var request = part.request(operation.entry().scope());
        operation
                .media()
                .ifPresent(
                        type ->
                                request.contentType(
                                                type.startsWith("multipart")
                                                        ? type + "; boundary=b"
                                                        : type)
                                        .body("{\"no such field\":1}"));
        if (Set.of("put", "patch", "delete").contains(operation.method())) {
            request.header("If-Match", "\"of another version\"");
        }
        return request.request(operation.method(), path);
    }

    private void endAllGrants() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update access_grant set ends_at = now() - interval '1 second'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
