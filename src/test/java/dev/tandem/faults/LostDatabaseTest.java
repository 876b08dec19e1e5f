package dev.tandem.faults;


import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.Api;
import dev.tandem.fixture.Client;
import dev.tandem.platform.security.Scopes;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

@QuarkusTest
@TestProfile(Faulty.class)
class LostDatabaseTest {

    private static final Duration SOON = Duration.ofSeconds(3);

    @AfterEach
    void mend() throws Exception {
        Faulty.line().mend();
        Thread.sleep(3000);
    }

    @Test
    void a_lost_database() throws Exception {
        var path = Api.athlete();
        var key = Client.with(Scopes.ALL.toArray(String[]::new)).key();
        show("fine", Burst.of(64, i -> Call.get(path + "/goals").as(key)));
        Faulty.line().cut();
        for (int i = 0; i < 3; i++) {
            show("cut", Burst.of(64, n -> Call.get(path + "/goals").as(key)));
        }
        show("cut200", Burst.of(300, n -> Call.get(path + "/goals")));
        show("health", Burst.of(List.of(Call.get("/q/health/live"), Call.get("/q/health/ready"))));
        Faulty.line().mend();
        var at = System.nanoTime();
        while (Burst.one(Call.get(path).as(key)).status() != 200) {
            Thread.sleep(50);
        }
        System.err.println("recovered in ms " + (System.nanoTime() - at) / 1000000);
    }

    @Test
    void a_silent_database() throws Exception {
        var path = Api.athlete();
        var key = Client.with(Scopes.ALL.toArray(String[]::new)).key();
        show("fine", Burst.of(64, i -> Call.get(path + "/goals").as(key)));
        Faulty.line().hush();
        for (int i = 0; i < 3; i++) {
            show("hush", Burst.of(64, n -> Call.get(path + "/goals").as(key)));
        }
        show("hush200", Burst.of(300, n -> Call.get(path + "/goals")));
        show("health", Burst.of(List.of(Call.get("/q/health/live"), Call.get("/q/health/ready"))));
        Faulty.line().mend();
        var at = System.nanoTime();
        while (Burst.one(Call.get(path).as(key)).status() != 200) {
            Thread.sleep(50);
        }
        System.err.println("recovered in ms " + (System.nanoTime() - at) / 1000000);
    }

    private static void show(String what, List<Burst.Answer> answers) {
        System.err.println(
                what
                        + " "
                        + Burst.statuses(answers)
                        + " slowest "
                        + Burst.slowest(answers)
                        + " threads "
                        + Thread.activeCount()
                        + " "
                        + answers.getFirst()
                                .body()
                                .substring(0, Math.min(100, answers.getFirst().body().length())));
    }
}
