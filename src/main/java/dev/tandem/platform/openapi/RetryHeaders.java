package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What a refusal for now says of when to come again. */
final class RetryHeaders {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private RetryHeaders() {}

    static APIResponse on(APIResponse refusal, int status) {
        if (status == TOO_MANY || status == UNAVAILABLE) {
            refusal.addHeader("Retry-After", header("After how many seconds to try again"));
        }
        if (status == TOO_MANY) {
            refusal.addHeader(
                    "RateLimit",
                    header("What is left of the limit, and in how many seconds all is"));
            refusal.addHeader("RateLimit-Policy", header("The limit, and the seconds it is for"));
        }
        return refusal;
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
