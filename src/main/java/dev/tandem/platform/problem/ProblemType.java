package dev.tandem.platform.problem;

import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of refusal that the service knows; each has a page under {@code /problems/}. */
public enum ProblemType {
    MALFORMED_JSON(
            400,
            "The body is not valid JSON",
            "The request body must be exactly one JSON document in UTF-8: no duplicate names, no"
                    + " comments, nothing after its end."),
    INVALID_INPUT(
            400,
            "Some of the input is wrong",
            "The list errors names everything that is wrong: pointer is the place in the body (RFC"
                    + " 6901), parameter the path, query or header parameter. Correct all of it and"
                    + " send the request again."),
    BAD_REQUEST(
            400,
            "The request cannot be understood",
            "Something in the request is not as HTTP or this API has it."),
    UNAUTHORIZED(
            401,
            "Who is calling",
            "The request carries no credential, or one that is not known or no longer valid. Send"
                    + " an API key in the header X-API-Key, or an access token as Authorization:"
                    + " Bearer."),
    FORBIDDEN(
            403,
            "This credential may not do that",
            "The credential is good but lacks the scope that this operation needs, or what the"
                    + " athlete's owner granted lacks it. An administrator can make a key with more"
                    + " scopes, the owner can grant more; some things only the owner may do."),
    CONSENT_MISSING(
            403,
            "The athlete's consent is missing",
            "Data of health is kept here only with the athlete's consent to the wording that"
                    + " requiredVersion names. Ask the athlete, then send consent with version and"
                    + " givenAt in PATCH /v1/athletes/{athleteId}. Nothing was stored."),
    NOT_FOUND(
            404,
            "There is nothing here for you",
            "What was asked for does not exist, or the caller may not see it; the two are not told"
                    + " apart."),
    METHOD_NOT_ALLOWED(
            405,
            "Not with this method",
            "The resource exists but does not take this method; Allow lists those it takes."),
    NOT_ACCEPTABLE(
            406,
            "No such format",
            "The resource cannot be sent in any of the media types that Accept names."),
    CONFLICT(
            409,
            "It does not fit the current state",
            "The request is sound but does not fit the state that things are in. Read them again,"
                    + " then decide."),
    ACTIVE_PLAN_EXISTS(
            409,
            "There is an active plan already",
            "An athlete has one active plan. Archive it, or send \"replace\": true to have it"
                    + " archived."),
    REQUEST_IN_PROGRESS(
            409,
            "The same request is still running",
            "A request with this Idempotency-Key is still being worked on. Wait a moment, then send"
                    + " it again."),
    PRECONDITION_FAILED(
            412,
            "It has changed in the meantime",
            "If-Match does not name the current version. Read the resource again and repeat the"
                    + " change on it."),
    BODY_TOO_LARGE(
            413,
            "The body is too large",
            "A request body holds at most 1 MiB, a file to import at most 20 MiB."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Not this media type",
            "The body's Content-Type is not one that this operation takes: application/json, for"
                    + " PATCH application/merge-patch+json."),
    SCREENING_HOLD(
            422,
            "A health question comes first",
            "An answer of the health screening asks for a professional's advice before a plan is"
                    + " made. concerns names the answers, whatToDo the next step."),
    GOAL_TOO_SOON(
            422,
            "The goal is too soon",
            "There is not enough time to prepare for the goal without harm. earliestDate is the"
                    + " first sensible date, possible says what can be done until then."),
    NO_ROOM_IN_WEEK(
            422,
            "The wishes do not fit into a week",
            "No week holds all that is wished without breaking a hard rule. rule names it,"
                + " conflicts the wishes that do not go together, alternatives or nearestDates what"
                + " would work."),
    AGE_NOT_SERVED(
            422,
            "Not for this age",
            "Plans and advice are made for an age range that this athlete is not in."),
    DATE_NOT_READY(
            422,
            "Not yet for that date",
            "Advice is given for today and near days, not for that date."),
    UNREADABLE_FILE(
            422,
            "The file cannot be read",
            "The file is broken or of no known kind; nothing was stored."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key was used before",
            "An Idempotency-Key belongs to one request for 24 hours; this one came with another"
                    + " body. Use a new key for a new request."),
    PRECONDITION_REQUIRED(
            428,
            "Say which version you change",
            "This change needs an If-Match header with the ETag that the resource was last read"
                    + " with."),
    TOO_MANY_REQUESTS(
            429, "Too many requests", "The rate limit is used up; Retry-After says when to go on."),
    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "The service failed in a way that it should not. Nothing was changed. Report requestId"
                    + " if it lasts."),
    UNAVAILABLE(
            503,
            "Out of service for a moment",
            "The service cannot work right now, most often because its database is away."
                    + " Retry-After says when to try again.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public Message title() {
        return Message.literal(title);
    }

    public Message explanation() {
        return Message.literal(explanation);
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
