package dev.tandem.platform.language;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Says in which language an answer is, and that it depends on what was asked for. The tag of a
 * representation in another language than English ends with that language; a precondition is about
 * what is stored and takes the tag of any language.
 */
@Provider
@Priority(Priorities.USER + 100)
public class SpokenLanguage implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!speaks(request, response)) {
            return;
        }
        var headers = response.getHeaders();
        var language = Language.spoken().locale().getLanguage();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (response.hasEntity() && !headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        }
        if (!language.equals("en")) {
            tag(headers, language);
        }
    }

    /** The API and its refusals, and the pages that explain these. */
    private static boolean speaks(
            ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        return path.startsWith("/v1/")
                || path.startsWith("/problems/")
                || String.valueOf(response.getMediaType()).startsWith("application/problem+json");
    }

    private static void tag(MultivaluedMap<String, Object> headers, String language) {
        var tag = headers.getFirst(HttpHeaders.ETAG);
        if (tag != null) {
            var text = tag.toString();
            headers.putSingle(
                    HttpHeaders.ETAG, text.substring(0, text.length() - 1) + "-" + language + "\"");
        }
    }
}
