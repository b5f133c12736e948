package kz.mandat.platform.problem;

import java.util.Locale;

/** The closed list of problem codes; clients translate the code, the sentences are for people. */
public enum ProblemCode {
    INVALID_INPUT(400, "The request has fields that cannot be accepted"),
    MALFORMED_BODY(400, "The body cannot be read"),
    NOT_AUTHENTICATED(401, "Sign in, or send a valid token"),
    FORBIDDEN(403, "Your role does not allow this"),
    OUTSIDE_UNIT(403, "This lies outside your unit"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    NOT_ACCEPTABLE(406, "This address cannot answer in that format"),
    CONFLICT(409, "The present state does not allow this"),
    ALREADY_EXISTS(409, "This exists already"),
    PRECONDITION_FAILED(412, "Somebody changed this in the meantime"),
    PAYLOAD_TOO_LARGE(413, "The body is larger than this address accepts"),
    UNSUPPORTED_MEDIA_TYPE(415, "This address does not take that format"),
    RULE_BROKEN(422, "A rule of the law does not allow this"),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for another request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "The suite failed; the incident is recorded"),
    UNAVAILABLE(503, "A part of the suite does not answer; try again");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The code as it travels: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code that stands for an HTTP status which a framework chose. */
    public static ProblemCode ofStatus(int status) {
        for (ProblemCode code : values()) {
            if (code.status == status) {
                return code;
            }
        }
        return status >= 500 ? INTERNAL : INVALID_INPUT;
    }
}
