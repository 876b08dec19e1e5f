package dev.tandem.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A token that a request came with, not yet known to be good. */
final class PresentedToken extends BaseAuthenticationRequest {

    private final String text;

    PresentedToken(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
