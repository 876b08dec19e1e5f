package dev.tandem.journey;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** What real watches recorded, told by random order and twice, counts once and adds up. */
@QuarkusTest
class RecordingsJourneyTest {
    private static final String BORN =
            "{\"displayName\":\"Rec\",\"birthDate\":\"1970-01-01\",\"timeZone\":\"UTC\"}";

    private record Recording(String[] column) {
        String body() {
            var text = new StringBuilder("{");
            text.append("\"kind\":\"")
                    .append(column[1])
                    .append("\",\"startedAt\":\"")
                    .append(column[2]);
            text.append("\",\"durationSeconds\":").append(column[3]);
            number(text, "distanceMeters", column[4]);
            number(text, "averageHeartRateBpm", column[5]);
            number(text, "maxHeartRateBpm", column[6]);
            number(text, "rpe", column[7]);
            var provider = column[0].substring(0, column[0].indexOf('/'));
            return text.append(
                            ",\"source\":{\"provider\":\""
                                    + provider
                                    + "\",\"externalId\":\""
                                    + column[0]
                                    + "\"}}")
                    .toString();
        }

        private static void number(StringBuilder text, String name, String value) {
            if (!value.isEmpty()) {
                text.append(",\"").append(name).append("\":").append(value);
            }
        }

        LocalDate day() {
            return OffsetDateTime.parse(column[2])
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        }

        /** RPE times minutes; without an RPE 3 for a run and 6 for strength (R22). */
        double load() {
            double usual = column[1].equals("run") ? 3 : 6;
            double rpe = column[7].isEmpty() ? usual : Double.parseDouble(column[7]);
            return rpe * Integer.parseInt(column[3]) / 60.0;
        }
    }

    @Test
    void recordings_in_any_order_and_twice_add_up_by_day_seed_5() {
        var athlete = created(json(BORN).post("/v1/athletes"));
        var recordings = recordings();
        var told = new ArrayList<>(recordings);
        told.addAll(recordings);
        Collections.shuffle(told, new Random(5));

        told.forEach(
                recording ->
                        assertThat(json(recording.body()).post(athlete + "/sessions").statusCode())
                                .isIn(200, 201));

        Map<LocalDate, Double> expected = new TreeMap<>();
        recordings.forEach(it -> expected.merge(it.day(), it.load(), Double::sum));
        expected.forEach(
                (day, load) ->
                        assertThat(loadOn(athlete, day))
                                .as(day.toString())
                                .isCloseTo(load, within(0.051)));
        var listed = asAdmin().get(athlete + "/sessions?limit=200").jsonPath().getList("items");
        assertThat(listed).hasSize(recordings.size());
        assertThat(
                        asAdmin()
                                .get(athlete + "/recommendations/" + LocalDate.now(ZoneOffset.UTC))
                                .statusCode())
                .isEqualTo(200);
        assertThat(json("{}").post(athlete + "/plans").statusCode()).isEqualTo(201);
    }

    private static double loadOn(String athlete, LocalDate day) {
        var answer = asAdmin().get(athlete + "/progress/load?from=" + day + "&to=" + day);
        return answer.jsonPath().getDouble("items[0].load");
    }

    private static List<Recording> recordings() {
        try (var table =
                RecordingsJourneyTest.class.getResourceAsStream("/recordings/recordings.tsv")) {
            var text =
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> new Recording(line.split("\t", -1))).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
