package dev.tandem.platform.limit;

import static dev.tandem.platform.Calls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Behind a proxy that the operator trusts, addresses are those that it tells of. */
@QuarkusTest
@TestProfile(ForwardedAddressTest.BehindProxy.class)
class ForwardedAddressTest {

    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return settings("127.0.0.1,::1");
        }
    }

    static Map<String, String> settings(String trusted) {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", trusted,
                "tandem.rate-limit.enabled", "true",
                "tandem.rate-limit.window", "3600s",
                "tandem.rate-limit.failures", "2");
    }

    @Test
    void each_forwarded_address_fails_for_itself() {
        fail("203.0.113.7", 401);
        fail("203.0.113.7", 401);
        fail("203.0.113.7", 429);

        fail("203.0.113.8", 401);
    }

    static void fail(String forwarded, int status) {
        with("wrong")
                .header("X-Forwarded-For", forwarded)
                .get("/v1/exercises?limit=1")
                .then()
                .statusCode(status);
    }
}
