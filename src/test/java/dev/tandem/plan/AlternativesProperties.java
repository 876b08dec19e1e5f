package dev.tandem.plan;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People whose weeks hold no plan, and what the service tells them to change. */
@QuarkusTest
class AlternativesProperties {
    private static final int PEOPLE = 60;
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> KINDS =
            List.of("", ",\"kinds\":[\"run\"]", ",\"kinds\":[\"strength\"]");
    private static final int[] MINUTES = {10, 20, 30, 45, 60};

    @Test
    void every_alternative_of_a_refusal_is_a_plan_when_it_is_tried_seed_1()
            throws JsonProcessingException {
        var random = new Random(1);
        var impossible = 0;
        var tried = 0;
        for (int person = 0; person < PEOPLE; person++) {
            var athlete = created(json(somebody(random)).post("/v1/athletes"));
            var refused = json("{}").post(athlete + "/plans");
            if (refused.statusCode() != 422) {
                continue;
            }
            impossible++;
            for (var alternative : alternatives(refused)) {
                tried++;
                var change = new ObjectMapper().writeValueAsString(alternative.get("change"));
                var what = "{\"changes\":[{\"kind\":\"athlete\",\"change\":" + change + "}]}";
                var possible = json(what).post(athlete + "/plans/preview");
                assertThat(possible.statusCode())
                        .as(alternative.get("text") + ": " + possible.asString())
                        .isEqualTo(200);
            }
        }
        assertThat(impossible).isGreaterThan(PEOPLE / 3);
        assertThat(tried).isGreaterThanOrEqualTo(impossible);
    }

    private static List<Map<String, Object>> alternatives(Response refused) {
        assertThat(refused.<String>path("type")).endsWith("no-room-in-week");
        return refused.path("alternatives");
    }

    /** One to three days, short ones, and some for one kind of training only. */
    private static String somebody(Random random) {
        var days =
                Stream.generate(() -> DAYS.get(random.nextInt(DAYS.size())))
                        .distinct()
                        .limit(1 + random.nextInt(3))
                        .map(day -> day(day, random))
                        .collect(Collectors.joining(","));
        return """
        {"displayName":"Ada","birthDate":"19%d-05-04","timeZone":"UTC","emphasis":0.%d,
         "availability":[%s]}\
        """
                .formatted(65 + random.nextInt(35), random.nextInt(10), days);
    }

    private static String day(String day, Random random) {
        return "{\"day\":\"%s\",\"minutes\":%d%s}"
                .formatted(
                        day,
                        MINUTES[random.nextInt(MINUTES.length)],
                        KINDS.get(random.nextInt(KINDS.size())));
    }
}
