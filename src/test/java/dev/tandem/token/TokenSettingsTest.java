package dev.tandem.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Map;

class TokenSettingsTest {

    @Test
    void without_a_provider_the_service_starts_and_takes_no_tokens() {
        var verifier = verifier(Map.of());

        assertThatCode(() -> verifier.check(new StartupEvent())).doesNotThrowAnyException();
        assertThat(verifier.isOn()).isFalse();
    }

    @Test
    void half_a_provider_is_a_mistake_that_ends_the_start() {
        var verifier = verifier(Map.of("tandem.oidc.issuer", "https://id.example"));

        assertThatThrownBy(() -> verifier.check(new StartupEvent()))
                .hasMessageContaining("TANDEM_OIDC_AUDIENCE");
    }

    @Test
    void a_whole_provider_is_asked_nothing_at_the_start() {
        var verifier =
                verifier(
                        Map.of(
                                "tandem.oidc.issuer", "https://id.example",
                                "tandem.oidc.audience", "tandem",
                                "tandem.oidc.jwks-url", "http://127.0.0.1:1/keys"));

        assertThatCode(() -> verifier.check(new StartupEvent())).doesNotThrowAnyException();
        assertThat(verifier.isOn()).isTrue();
    }

    private static TokenVerifier verifier(Map<String, String> settings) {
        var config =
                new SmallRyeConfigBuilder()
                        .withMapping(TokenSettings.class)
                        .withSources(
                                new io.smallrye.config.PropertiesConfigSource(
                                        settings, "test", 100))
                        .build();
        return new TokenVerifier(config.getConfigMapping(TokenSettings.class), Clock.systemUTC());
    }
}
