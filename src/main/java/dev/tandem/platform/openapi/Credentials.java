package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import java.util.List;

/** Whatever takes an API key takes a user's access token as well, with the same scopes. */
final class Credentials {

    private static final String KEY = "ApiKey";
    private static final String TOKEN = "AccessToken";

    private Credentials() {}

    static void addTo(Components components) {
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "An access token of the OpenID provider that the operator"
                                        + " configured; its claim scope or scp holds the scopes."));
    }

    static void addTo(Operation operation) {
        var asked =
                operation.getSecurity() == null
                        ? List.<SecurityRequirement>of()
                        : operation.getSecurity();
        List.copyOf(asked).stream()
                .filter(requirement -> requirement.hasScheme(KEY))
                .map(requirement -> requirement.getScheme(KEY))
                .forEach(
                        scopes ->
                                operation.addSecurityRequirement(
                                        OASFactory.createSecurityRequirement()
                                                .addScheme(TOKEN, scopes)));
    }
}
