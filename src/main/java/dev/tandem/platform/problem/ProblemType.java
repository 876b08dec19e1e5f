package dev.tandem.platform.problem;

import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of refusal that the service knows; each has a page under {@code /problems/}. */
public enum ProblemType {
    MALFORMED_JSON(400),
    INVALID_INPUT(400),
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    CONSENT_MISSING(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    ACTIVE_PLAN_EXISTS(409),
    REQUEST_IN_PROGRESS(409),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    SCREENING_HOLD(422),
    GOAL_TOO_SOON(422),
    NO_ROOM_IN_WEEK(422),
    AGE_NOT_SERVED(422),
    DATE_NOT_READY(422),
    UNREADABLE_FILE(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public Message title() {
        return Message.of("problem." + code() + ".title");
    }

    /** What it means and what to do about it. */
    public Message explanation() {
        return Message.of("problem." + code() + ".explanation");
    }

    public String code() {
        return Kebab.of(this);
    }

    /** The URI reference by which documents name this type, and where its page is. */
    public String path() {
        return "/problems/" + code();
    }

    public static Optional<ProblemType> of(String code) {
        return Kebab.parse(ProblemType.class, code);
    }

    /** The most general type for a status that HTTP machinery answered with. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(
                        type ->
                                type.status == status
                                        && type != MALFORMED_JSON
                                        && type != INVALID_INPUT)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }
}
