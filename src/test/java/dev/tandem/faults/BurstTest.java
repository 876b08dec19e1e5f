package dev.tandem.faults;


import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.Api;
import dev.tandem.fixture.Client;
import dev.tandem.platform.security.Scopes;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.IntStream;

@QuarkusTest
@TestProfile(Faulty.class)
class BurstTest {
    @Test
    void bursts() throws Exception {
        var key = Client.with(Scopes.ALL.toArray(String[]::new)).key();
        var path = Api.athleteWhoTrainsToday();
        show("cold 200 one today", Burst.of(200, i -> Call.get(path + "/today")));
        show("64 one today", Burst.of(64, i -> Call.get(path + "/today")));
        show("200 one today", Burst.of(200, i -> Call.get(path + "/today")));
        var paths = IntStream.range(0, 20).mapToObj(i -> Api.athleteWhoTrainsToday()).toList();
        show("64 many today", Burst.of(64, i -> Call.get(paths.get(i % 20) + "/today")));
        show("200 many today", Burst.of(200, i -> Call.get(paths.get(i % 20) + "/today")));
        show(
                "64 check-ins",
                Burst.of(
                        64,
                        i ->
                                Call.put(
                                        paths.get(i % 20) + "/check-ins/" + LocalDate.now(),
                                        "{\"sleepHours\":7}")));
        show(
                "200 check-ins one",
                Burst.of(
                        200,
                        i ->
                                Call.put(
                                        path + "/check-ins/" + LocalDate.now(),
                                        "{\"sleepHours\":7}")));
        show("200 exercises", Burst.of(200, i -> Call.get("/v1/exercises").as(key)));
        show("200 athletes", Burst.of(200, i -> Call.get("/v1/athletes").as(key)));
        show(
                "64 plans many",
                Burst.of(
                        64,
                        i ->
                                Call.post(
                                        paths.get(i % 20) + "/plans",
                                        "{\"weeks\":8,\"replace\":true}")));
        show("50 plans one", Burst.of(50, i -> Call.post(path + "/plans", "{\"weeks\":8}")));
    }

    private static void show(String what, java.util.List<Burst.Answer> answers) {
        System.err.println(
                "SHOW "
                        + what
                        + " "
                        + Burst.statuses(answers)
                        + " slowest "
                        + Burst.slowest(answers)
                        + " "
                        + answers.stream()
                                .filter(a -> a.status() >= 400)
                                .map(a -> a.body())
                                .findFirst()
                                .orElse(""));
    }
}
