package dev.tandem.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/athletes, /v1/athletes",
        "/v1/athletes/{athleteId}/goals, /v1/athletes/{athleteId}/goals",
        "/v1/athletes/01a20e82-442b-7ef4-a031-776729a583b9/check-ins/2026-11-24,"
                + " /v1/athletes/{}/check-ins/{}",
        "/v1/athletes/me/today, /v1/athletes/me/today",
        "/v1/calendars/aBcDeF-_09.ics, /v1/calendars/{}",
        "/v1/calendars/allletters, /v1/calendars/{}",
        "/v1/calendars/{secret}.ics, /v1/calendars/{secret}.ics",
        "/q/health/ready, /q/health/ready",
        "NOT_FOUND, NOT_FOUND",
        "/, /"
    })
    void values_are_left_out_of_paths_that_are_no_templates(String path, String template) {
        assertThat(MetricPaths.template(path)).isEqualTo(template);
    }
}
