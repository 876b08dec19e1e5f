package dev.tandem.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;

/**
 * Answers 304 without a body to a caller that has the current version, and says what caches may do.
 */
@Provider
public class ConditionalGet implements ContainerResponseFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var etag = response.getHeaderString(HttpHeaders.ETAG);
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CACHE_CONTROL,
                            etag == null ? "no-store" : "private, no-cache");
        }
        if (SAFE.contains(request.getMethod())
                && response.getStatus() == 200
                && has(request, etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Compared weakly, as If-None-Match is: a proxy may have weakened the tag. */
    private static boolean has(ContainerRequestContext request, @Nullable String etag) {
        var header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (etag == null || header == null) {
            return false;
        }
        return header.strip().equals("*")
                || Arrays.stream(header.split(","))
                        .anyMatch(tag -> tag.strip().replaceFirst("^W/", "").equals(etag));
    }
}
