package dev.tandem.platform.request;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The athlete whom the path of the request at hand names, by id or as {@code me}. */
@RequestScoped
public class AddressedAthlete {

    /** The parameter of a path that names an athlete, in every resource. */
    public static final String PARAMETER = "athleteId";

    public static final String MYSELF = "me";

    private static final Pattern IN_PATH = Pattern.compile("^/v1/athletes/[^/]+");

    private @Nullable UUID id;

    /** Said once it is certain that the caller may do what the request asks. */
    public void is(UUID athleteId) {
        id = athleteId;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public boolean isKnown() {
        return id != null;
    }

    /** The path with the athlete's id in it, whichever way the request named the athlete. */
    public String canonical(String path) {
        return id == null
                ? path
                : IN_PATH.matcher(path)
                        .replaceFirst(Matcher.quoteReplacement("/v1/athletes/" + id));
    }
}
