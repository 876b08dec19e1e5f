package dev.tandem.platform.security;

import java.util.List;

/** The scopes of a credential, as the roles that {@code @RolesAllowed} names on an operation. */
public final class Scopes {

    public static final String ATHLETE_READ = "athlete:read";
    public static final String ATHLETE_WRITE = "athlete:write";
    public static final String PLAN_READ = "plan:read";
    public static final String PLAN_WRITE = "plan:write";
    public static final String SESSION_READ = "session:read";
    public static final String SESSION_WRITE = "session:write";
    public static final String READINESS_READ = "readiness:read";
    public static final String READINESS_WRITE = "readiness:write";
    public static final String ADMIN = "admin";

    public static final List<String> ALL =
            List.of(
                    ATHLETE_READ,
                    ATHLETE_WRITE,
                    PLAN_READ,
                    PLAN_WRITE,
                    SESSION_READ,
                    SESSION_WRITE,
                    READINESS_READ,
                    READINESS_WRITE,
                    ADMIN);

    /** For validation annotations, which take constants only. */
    public static final String PATTERN = "(athlete|plan|session|readiness):(read|write)|admin";

    public static final String MESSAGE = "{fault.scope}";

    /** What a grant may hold: an athlete's things only. */
    public static final String GRANTABLE = "(athlete|plan|session|readiness):(read|write)";

    public static final String GRANTABLE_MESSAGE = "{fault.grantable-scope}";

    private Scopes() {}
}
