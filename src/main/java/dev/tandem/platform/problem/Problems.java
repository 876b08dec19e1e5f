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
        return of(ProblemType.NOT_FOUND, say("nothing-here"));
    }

    public static Problem badInput(List<Fault> faults) {
        var detail =
                faults.size() == 1 ? say("one-thing-wrong") : say("things-wrong", faults.size());
        return new Problem(ProblemType.INVALID_INPUT, detail, faults, Map.of());
    }

    /** One fault in the body, as an id in it that names nothing. */
    public static Problem badField(String pointer, String code, Message detail) {
        return badInput(List.of(Fault.inBody(pointer, code, detail)));
    }

    public static Problem badParameter(String parameter, String code, Message detail) {
        return badInput(List.of(Fault.ofParameter(parameter, code, detail)));
    }

    public static Problem malformed(List<Fault> faults) {
        return new Problem(ProblemType.MALFORMED_JSON, say("not-json"), faults, Map.of());
    }

    public static Problem conflict(Message detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    public static Problem conflict(ProblemType type, Message detail) {
        return of(type, detail);
    }

    /** Well-formed but impossible; extras are the members that a client acts on. */
    public static Problem unprocessable(ProblemType type, Message detail, Map<String, ?> extras) {
        return new Problem(type, detail, List.of(), extras);
    }

    public static Problem unauthorized() {
        return of(ProblemType.UNAUTHORIZED, say("no-credential"))
                .with(
                        "WWW-Authenticate",
                        "ApiKey realm=\"tandem\", header=\"X-API-Key\", Bearer realm=\"tandem\"");
    }

    public static Problem forbidden() {
        return of(ProblemType.FORBIDDEN, say("no-scope"));
    }

    public static Problem ownerOnly() {
        return of(ProblemType.FORBIDDEN, say("owner-only"));
    }

    /** What was sent is data of health, and the athlete has not agreed to the required wording. */
    public static Problem consentMissing(String requiredVersion) {
        return new Problem(
                ProblemType.CONSENT_MISSING,
                say("no-consent"),
                List.of(),
                Map.of("requiredVersion", requiredVersion));
    }

    public static Problem preconditionFailed() {
        return of(ProblemType.PRECONDITION_FAILED, say("changed-since-read"));
    }

    public static Problem preconditionRequired() {
        return of(ProblemType.PRECONDITION_REQUIRED, say("send-if-match"));
    }

    public static Problem bodyTooLarge() {
        return of(ProblemType.BODY_TOO_LARGE, say("body-too-large"));
    }

    public static Problem tooManyRequests(long retryAfterSeconds) {
        return of(ProblemType.TOO_MANY_REQUESTS, say("rate-limit"))
                .with(RETRY_AFTER, Long.toString(retryAfterSeconds));
    }

    /** For a moment only: the caller may try again after so many seconds. */
    public static Problem unavailable(int retryAfterSeconds) {
        return of(ProblemType.UNAVAILABLE, say("try-again"))
                .with(RETRY_AFTER, Integer.toString(retryAfterSeconds));
    }

    public static Problem internalError() {
        return of(ProblemType.INTERNAL_ERROR, say("service-failed"));
    }

    public static Problem of(ProblemType type, Message detail) {
        return new Problem(type, detail, List.of(), Map.of());
    }

    private static Message say(String key, Object... args) {
        return Message.of("problem." + key, args);
    }
}
