package dev.tandem.platform;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

@QuarkusTest
class StrictJsonTest {

    private static final String GOOD = "{\"name\":\"Zugspitze\",\"heightMeters\":2962}";

    @ParameterizedTest(name = "{0} is refused at {1} with {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'a','heightMeters':1.9}|/heightMeters|wrong-type",
                "{'name':'a','heightMeters':'7'}|/heightMeters|wrong-type",
                "{'name':'a','heightMeters':''}|/heightMeters|wrong-type",
                "{'name':'a','heightMeters':null}|/heightMeters|required",
                "{'name':'a'}|/heightMeters|required",
                "{'name':'a','heightMeters':true}|/heightMeters|wrong-type",
                "{'name':'a','heightMeters':[7]}|/heightMeters|wrong-type",
                "{'name':'a','heightMeters':9001}|/heightMeters|out-of-range",
                "{'name':'a','heightMeters':-1}|/heightMeters|out-of-range",
                "{'name':'a','heightMeters':99999999999}|/heightMeters|out-of-range",
                "{'name':'a','heightMeters':1e999999}|/heightMeters|out-of-range",
                "{'name':'a','heightMeters':7,'slopeDegrees':1e999999}|/slopeDegrees|out-of-range",
                "{'name':'a','heightMeters':7,'slopeDegrees':''}|/slopeDegrees|wrong-type",
                "{'name':'a','heightMeters':7,'slopeDegrees':'3.5'}|/slopeDegrees|wrong-type",
                "{'name':7,'heightMeters':7}|/name|wrong-type",
                "{'name':['a'],'heightMeters':7}|/name|wrong-type",
                "{'name':'   ','heightMeters':7}|/name|required",
                "{'name':'far too long a name for any peak','heightMeters':7}|/name|too-long",
                "{'name':'a','heightMeters':7,'heigthMeters':7}|/heigthMeters|unknown-field",
                "{'name':'a','heightMeters':7,'a/b~c':null}|/a~1b~0c|unknown-field",
                "{'name':'a','heightMeters':7,'snow':'true'}|/snow|wrong-type",
                "{'name':'a','heightMeters':7,'snow':1}|/snow|wrong-type",
                "{'name':'a','heightMeters':7,'climbedOn':1765132800}|/climbedOn|wrong-type",
                "{'name':'a','heightMeters':7,'climbedOn':[2026,1,1]}|/climbedOn|wrong-type",
                "{'name':'a','heightMeters':7,'climbedOn':'2026-02-30'}|/climbedOn|bad-format",
                "{'name':'a','heightMeters':7,'climbedOn':'10000-01-01'}|/climbedOn|bad-format",
                "{'name':'a','heightMeters':7,'climbedOn':'2026-1-1'}|/climbedOn|bad-format",
                "{'name':'a','heightMeters':7,'climbedOn':'2026-01-01T00:00:00Z'}|/climbedOn|bad-format",
                "{'name':'a','heightMeters':7,'climbedOn':'0001-01-01'}|/climbedOn|out-of-range",
                "{'name':'a','heightMeters':7,'seenAt':1765132800}|/seenAt|wrong-type",
                "{'name':'a','heightMeters':7,'seenAt':[2026,1,1]}|/seenAt|wrong-type",
                "{'name':'a','heightMeters':7,'seenAt':'2026-02-03T07:00:00'}|/seenAt|bad-format",
                "{'name':'a','heightMeters':7,'seenAt':'2026-02-03'}|/seenAt|bad-format",
                "{'name':'a','heightMeters':7,'seenAt':'2026-02-30T07:00:00Z'}|/seenAt|bad-format",
                "{'name':'a','heightMeters':7,'seenAt':'10000-01-01T00:00:00Z'}|/seenAt|bad-format",
                "{'name':'a','heightMeters':7,'seenAt':'2026-02-03T07:00:00+25:00'}|/seenAt|bad-format",
                "{'name':'a','heightMeters':7,'zone':'Mars/Base'}|/zone|unknown-value",
                "{'name':'a','heightMeters':7,'zone':'+01:00'}|/zone|unknown-value",
                "{'name':'a\\u0000b','heightMeters':7}|/name|bad-format",
                "{'name':'\\ud800','heightMeters':7}|/name|bad-format",
                "{'name':'a','heightMeters':7,'details':[]}|/details|wrong-type",
                "{'name':'a','heightMeters':7,'details':{'day':'MONDAY'}}|/details/day|unknown-value",
                "{'name':'a','heightMeters':7,'details':{'day':0}}|/details/day|wrong-type",
                "{'name':'a','heightMeters':7,'details':{'names':'ab'}}|/details/names|wrong-type",
                "{'name':'a','heightMeters':7,'details':{'names':['ab',null]}}|/details/names/1|required",
                "{'name':'a','heightMeters':7,'details':{'names':['a']}}|/details/names/0|too-short",
                "{'name':'a','heightMeters':7,'details':{'names':['ab','cd','ef']}}|/details/names|too-many",
                "{'name':'a','heightMeters':7,'details':{'sore':['knee','knee']}}|/details/sore/1|duplicate",
                "{'name':'a','heightMeters':7,'details':{'counts':{'a':-1}}}|/details/counts/a|out-of-range",
                "{'name':'a','heightMeters':7,'details':{'guide':'abc'}}|/details/guide|bad-format",
                "{'name':'a','heightMeters':7,'details':{'guide':'1-1-1-1-1'}}|/details/guide|bad-format",
                "{'name':'a','heightMeters':7,'details':{'route':{}}}|/details/route/kind|required",
                "{'name':'a','heightMeters':7,'details':{'route':{'kind':'Ridge'}}}|/details/route/kind|unknown-value",
                "{'name':'a','heightMeters':7,'details':{'route':{'kind':'wall','lengthMeters':1}}}"
                        + "|/details/route/lengthMeters|unknown-field",
                "{'name':'a','heightMeters':7,'details':{'span':{'from':'2026-02-02','to':'2026-01-01'}}}"
                    + "|/details/span/to|inconsistent",
            })
    void one_wrong_value_is_refused_at_its_place(String body, String pointer, String code) {
        var answer = post(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));

        problem(answer, 400, "invalid-input");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly(pointer);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly(code);
        assertThat(answer.jsonPath().getString("errors[0].detail")).isNotBlank();
    }

    @ParameterizedTest(name = "{0} is no JSON document")
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[",
                "\"",
                "{'name':'a','heightMeters':2962",
                "{'name':'a','heightMeters':2962}{'name':'a','heightMeters':2962}",
                "{'name':'a','heightMeters':2962} x",
                "{'name':'a','name':'b','heightMeters':2962}",
                "{'name':'a','heightMeters':NaN}",
                "{'name':'a','heightMeters':Infinity}",
                "{'name':'a','heightMeters':+1}",
                "{'name':'a','heightMeters':01}",
                "{'name':'a','heightMeters':0x10}",
                "{name:'a','heightMeters':2962}",
                "{'name':'a','heightMeters':2962,}",
                "{'name':'a' /* comment */,'heightMeters':2962}",
            })
    void what_is_not_exactly_one_json_document_is_refused(String body) {
        refusedAsSyntax(post(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "a body made by {0} is refused")
    @ValueSource(strings = {"[", "{\"a\":", "9"})
    void what_is_endless_is_refused(String piece) {
        refusedAsSyntax(
                post(
                        ("{\"heightMeters\":" + piece.repeat(5_000))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"text\"", "true"})
    void a_body_that_is_no_object_is_refused_as_a_whole(String body) {
        var answer = post(body.getBytes(StandardCharsets.UTF_8));

        problem(answer, 400, "invalid-input");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0xFE, 0xC0, 0x80})
    void bytes_that_are_no_utf_8_are_refused(int wrong) {
        var body = "{\"name\":\"?\",\"heightMeters\":2962}".getBytes(StandardCharsets.UTF_8);
        body[9] = (byte) wrong;

        refusedAsSyntax(post(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2", "100.0", "100"})
    void a_whole_number_may_be_written_as_json_schema_has_it(String number) {
        post(GOOD.replace("2962", number).getBytes(StandardCharsets.UTF_8)).then().statusCode(201);
    }

    @org.junit.jupiter.api.Test
    void all_faults_are_told_at_once() {
        var body =
                """
                {"name":"","heightMeters":1.9,"slopeDegrees":100,"climbedOn":"2026-02-30","x":1,
                 "details":{"names":["a",3],"span":{"from":"2026-02-02","to":"2026-01-01"},"route":{"kind":"ridge"}}}
                """;

        var answer = post(body.getBytes(StandardCharsets.UTF_8));

        problem(answer, 400, "invalid-input");
        assertThat(List.copyOf(answer.jsonPath().<String>getList("errors.pointer")))
                .containsExactlyInAnyOrder(
                        "/x",
                        "/name",
                        "/heightMeters",
                        "/slopeDegrees",
                        "/climbedOn",
                        "/details/names/1",
                        "/details/span/to",
                        "/details/route/lengthMeters");
    }

    private static void refusedAsSyntax(Response answer) {
        problem(answer, 400, "malformed-json");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("");
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("syntax");
    }

    private static Response post(byte[] body) {
        return asAdmin().contentType("application/json").body(body).post("/v1/peaks");
    }
}
