package dev.tandem.access;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key that a request came with, not yet known to be good. */
final class PresentedKey extends BaseAuthenticationRequest implements AuthenticationRequest {

    private final String text;

    PresentedKey(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
