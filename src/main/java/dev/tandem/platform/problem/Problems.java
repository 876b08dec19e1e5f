package dev.tandem.platform.problem;

import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Map;

/** The refusals, by name. */
public final class Problems {

    private static final String RETRY_AFTER = "Retry-After";

    private Problems() {}

    /** Absent, not the caller's to see, or a malformed id: all three look the same. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "There is nothing here, or it is not yours to see.");
    }

    public static Problem badInput(List<Fault> faults) {
        var detail =
                faults.size() == 1
                        ? "One thing is wrong; errors says which."
                        : faults.size() + " things are wrong; errors lists them.";
        return new Problem(ProblemType.INVALID_INPUT, Message.literal(detail), faults, Map.of());
    }

    /** One fault in the body, as an id in it that names nothing. */
    public static Problem badField(String pointer, String code, String detail) {
        return badInput(List.of(Fault.inBody(pointer, code, detail)));
    }

    public static Problem badParameter(String parameter, String code, String detail) {
        return badInput(List.of(Fault.ofParameter(parameter, code, detail)));
    }

    public static Problem malformed(List<Fault> faults) {
        return new Problem(
                ProblemType.MALFORMED_JSON,
                Message.literal("The body cannot be read as JSON."),
                faults,
                Map.of());
    }

    public static Problem conflict(String detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    public static Problem conflict(ProblemType type, String detail) {
        return of(type, detail);
    }

    /** Well-formed but impossible; extras are the members that a client acts on. */
    public static Problem unprocessable(ProblemType type, Message detail, Map<String, ?> extras) {
        return new Problem(type, detail, List.of(), extras);
    }

    public static Problem unauthorized() {
        return of(ProblemType.UNAUTHORIZED, "The request carries no valid credential.")
                .with(
                        "WWW-Authenticate",
                        "ApiKey realm=\"tandem\", header=\"X-API-Key\", Bearer realm=\"tandem\"");
    }

    public static Problem forbidden() {
        return of(
                ProblemType.FORBIDDEN,
                "The credential, or the grant for this athlete, lacks the scope that this operation"
                        + " needs.");
    }

    public static Problem ownerOnly() {
        return of(ProblemType.FORBIDDEN, "Only the athlete's owner may do that, with the scope.");
    }

    /** What was sent is data of health, and the athlete has not agreed to the required wording. */
    public static Problem consentMissing(String requiredVersion) {
        return new Problem(
                ProblemType.CONSENT_MISSING,
                Message.literal(
                        "The athlete has not consented to this version of keeping data of health."),
                List.of(),
                Map.of("requiredVersion", requiredVersion));
    }

    public static Problem preconditionFailed() {
        return of(
                ProblemType.PRECONDITION_FAILED,
                "It has changed since it was read; read it again.");
    }

    public static Problem preconditionRequired() {
        return of(
                ProblemType.PRECONDITION_REQUIRED,
                "Send If-Match with the ETag of the version that you change.");
    }

    public static Problem bodyTooLarge() {
        return of(ProblemType.BODY_TOO_LARGE, "The body is larger than this operation takes.");
    }

    public static Problem tooManyRequests(long retryAfterSeconds) {
        return of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "The rate limit is used up; go on after some seconds.")
                .with(RETRY_AFTER, Long.toString(retryAfterSeconds));
    }

    /** For a moment only: the caller may try again after so many seconds. */
    public static Problem unavailable(int retryAfterSeconds) {
        return of(
                        ProblemType.UNAVAILABLE,
                        "The service cannot answer right now; try again in a moment.")
                .with(RETRY_AFTER, Integer.toString(retryAfterSeconds));
    }

    public static Problem internalError() {
        return of(
                ProblemType.INTERNAL_ERROR,
                "The service failed; quote requestId when you report it.");
    }

    public static Problem of(ProblemType type, String detail) {
        return of(type, Message.literal(detail));
    }

    public static Problem of(ProblemType type, Message detail) {
        return new Problem(type, detail, List.of(), Map.of());
    }
}
