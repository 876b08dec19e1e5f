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
import dev.tandem.fixture.Tokens;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Every operation of the contract against everybody who could call it. Who may is written in a
 * table of its own, so that a new operation fails here until somebody has said who may call it, and
 * an annotation that was changed by mistake does too.
 */
@QuarkusTest
@TestProfile(AuthorizationMatrixTest.AsDelivered.class)
class AuthorizationMatrixTest {

    /** Most other tests let administrators see all athletes. */
    public static class AsDelivered implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tandem.admin.sees-athletes", "false");
        }
    }

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
    void everybody_gets_what_is_theirs_when_a_client_is_the_owner() throws Exception {
        everybodyGetsWhatIsTheirs(Client.with(Grants.all())::request);
    }

    @Test
    void everybody_gets_what_is_theirs_when_a_user_is_the_owner() throws Exception {
        var user = "owner-" + UUID.randomUUID();
        everybodyGetsWhatIsTheirs(() -> Tokens.as(user));
    }

    private void everybodyGetsWhatIsTheirs(Supplier<RequestSpecification> owner)
            throws IOException, SQLException {
        var walk = new ApiWalk(ServedContract.read(), owner);
        ApiStory.steps().stream()
                .takeWhile(step -> !step.operation().equals("deleteGrant"))
                .forEach(walk::take);
        var cast = new Cast(owner, walk.pathOf("/v1/athletes/{athleteId}"));
        var unknown = cast.unknown();
        var strangers = cast.strangers(this::endAllGrants);
        var halves = cast.halfEntitled();
        var scopeless = cast.strangersWithoutScope();
        var grantees = cast.grantees();
        var softly = new SoftAssertions();
        warmUp(halves);
        warmUp(scopeless);

        var closed = ContractOperation.all().stream().filter(it -> !it.entry().isOpen()).toList();
        var before = TableSums.of(database);
        for (var operation : closed) {
            refuse(softly, walk, operation, unknown, 401);
            refuseStrangers(softly, walk, operation, strangers, halves);
            refuseScopeless(softly, walk, operation, scopeless);
            refuseGrantees(softly, walk, operation, grantees);
            refuseAdministrators(softly, walk, operation, cast.administrators());
        }
        softly.assertThat(TableSums.of(database)).as("what is stored").isEqualTo(before);
        softly.assertAll();

        for (var operation : closed) {
            var entry = operation.entry();
            if (entry.isForAdministrators()) {
                refuse(softly, walk, operation, cast.owners(), 403);
            } else {
                admit(softly, walk, operation, cast.owners());
            }
            if (!entry.isOfAthlete()) {
                admit(softly, walk, operation, cast.administrators());
            }
            if (entry.whose().equals("granted")) {
                admit(softly, walk, operation, grantees);
            }
        }
        softly.assertAll();
    }

    /** What is hidden from somebody is answered to the letter like what never was. */
    private static void lookAlike(
            SoftAssertions softly,
            ApiWalk walk,
            ContractOperation operation,
            String name,
            Part part) {
        var hidden = walk.pathOf("/v1/athletes/{athleteId}");
        var absent = "/v1/athletes/" + UUID.randomUUID();
        var path = walk.pathOf(operation.path()).replaceAll("\\{\\w+}", "0");
        softly.assertThat(told(call(path, operation, part), hidden))
                .as("%s by %s", operation.id(), name)
                .isEqualTo(told(call(path.replace(hidden, absent), operation, part), absent));
    }

    private static String told(Response answer, String athlete) {
        return answer.statusCode()
                + " "
                + answer.contentType()
                + " "
                + answer.asString().replace(athlete, "").replaceAll("\"requestId\":\"[^\"]*\"", "");
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
            strangers.forEach((name, part) -> lookAlike(softly, walk, operation, name, part));
            refuse(softly, walk, operation, halves, 403);
        }
        if (operation.entry().isForAdministrators()) {
            refuse(softly, walk, operation, strangers, 403);
        }
    }

    /** Without the scope nobody gets as far as the athlete, whether or not there is one. */
    private static void refuseScopeless(
            SoftAssertions softly,
            ApiWalk walk,
            ContractOperation operation,
            Map<String, Part> scopeless) {
        if (operation.entry().isOfAthlete()) {
            refuse(softly, walk, operation, scopeless, 403);
            scopeless.forEach((name, part) -> lookAlike(softly, walk, operation, name, part));
        }
    }

    /** To administrators an athlete of somebody else is as absent as to others. */
    private static void refuseAdministrators(
            SoftAssertions softly,
            ApiWalk walk,
            ContractOperation operation,
            Map<String, Part> administrators) {
        if (operation.entry().isOfAthlete()) {
            refuse(softly, walk, operation, administrators, 404);
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
                    var status = call(walk, operation, part).statusCode();
                    softly.assertThat(status)
                            .as("%s by %s", operation.id(), name)
                            .isLessThan(500)
                            .isNotIn(401, 403)
                            .satisfies(it -> found(walk, operation, it));
                });
    }

    /** What is named by an id that the walk came by, and did not delete, must be found. */
    private static void found(ApiWalk walk, ContractOperation operation, int status) {
        var path = walk.pathOf(operation.path());
        if (!path.contains("{") && !walk.isGone(path)) {
            assertThat(status).isNotEqualTo(404);
        }
    }

    /** Sent so that whoever gets through changes nothing: a body that is refused, an old ETag. */
    private static Response call(ApiWalk walk, ContractOperation operation, Part part) {
        return call(walk.pathOf(operation.path()).replaceAll("\\{\\w+}", "0"), operation, part);
    }

    /** Each call has a connection of its own; none stays open, since the service counts them. */
    private static Response call(String path, ContractOperation operation, Part part) {
        var request = part.request(operation.entry().scope()).header("Connection", "close");
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
