package dev.tandem.platform.limit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What anybody but a trusted proxy says of addresses is not believed. */
@QuarkusTest
@TestProfile(UntrustedProxyTest.BehindAnother.class)
class UntrustedProxyTest {

    public static class BehindAnother implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return ForwardedAddressTest.settings("192.0.2.1");
        }
    }

    @Test
    void an_invented_address_is_no_way_round_the_limit() {
        ForwardedAddressTest.fail("203.0.113.7", 401);
        ForwardedAddressTest.fail("203.0.113.8", 401);

        ForwardedAddressTest.fail("203.0.113.9", 429);
    }
}
