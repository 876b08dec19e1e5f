package dev.tandem.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.platform.json.WireJson;
import dev.tandem.platform.language.Language;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemDocument;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was answered, to be answered again to the byte. */
record Answer(int status, Map<String, String> headers, String body) {

    private static final String JSON =
            MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8").toString();

    static final String REPLAYED = "Idempotency-Replayed";

    private static final List<String> KEPT =
            List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.LINK);

    static Answer of(RestResponse<?> response) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        headers.put(HttpHeaders.CONTENT_TYPE, JSON);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language());
        return new Answer(response.getStatus(), headers, json(response.getEntity()));
    }

    static Answer of(Problem refusal, String path, @Nullable String requestId) {
        var headers = new LinkedHashMap<>(refusal.headers());
        headers.put(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language());
        return new Answer(
                refusal.type().status(), headers, ProblemDocument.text(refusal, path, requestId));
    }

    RestResponse<?> replayed() {
        var answer = RestResponse.ResponseBuilder.<Object>create(status).header(REPLAYED, "true");
        headers.forEach(answer::header);
        return body.isEmpty() ? answer.build() : answer.entity(body).build();
    }

    /** The answer was written in this language, whatever is asked for when it is given again. */
    private static String language() {
        return Language.spoken().locale().getLanguage();
    }

    private static String json(@Nullable Object entity) {
        if (entity == null) {
            return "";
        }
        try {
            return WireJson.mapper().writeValueAsString(entity);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
