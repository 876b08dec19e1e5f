package dev.tandem.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.domain.unit.Words;
import dev.tandem.platform.json.WireJson;
import dev.tandem.platform.language.Language;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The JSON of a problem (RFC 9457). */
public final class ProblemDocument {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The address of a calendar feed is a credential, which must not end where problems do. */
    private static final Pattern SECRET_ADDRESS = Pattern.compile("(/calendars/).+");

    private ProblemDocument() {}

    /** In the language of the request at hand. */
    public static Map<String, Object> of(
            Problem problem, @Nullable String instance, @Nullable String requestId) {
        return of(problem, instance, requestId, Language.spoken());
    }

    /** The members in the order in which a person reads them; the type's own members come last. */
    private static Map<String, Object> of(
            Problem problem, @Nullable String instance, @Nullable String requestId, Words words) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", problem.type().path());
        members.put("title", words.say(problem.type().title()));
        members.put("status", problem.type().status());
        members.put("detail", words.say(problem.detail()));
        if (instance != null) {
            members.put("instance", SECRET_ADDRESS.matcher(instance).replaceAll("$1"));
        }
        if (requestId != null) {
            members.put("requestId", requestId);
        }
        if (!problem.faults().isEmpty()) {
            members.put("errors", problem.faults());
        }
        problem.extras().forEach(members::putIfAbsent);
        return members;
    }

    public static String text(
            Problem problem, @Nullable String instance, @Nullable String requestId) {
        return text(problem, instance, requestId, Language.spoken());
    }

    static String text(
            Problem problem, @Nullable String instance, @Nullable String requestId, Words words) {
        try {
            return WireJson.mapper().writeValueAsString(of(problem, instance, requestId, words));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
