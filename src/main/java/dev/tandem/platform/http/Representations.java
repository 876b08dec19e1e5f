package dev.tandem.platform.http;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

/** The usual answers. */
public final class Representations {

    private Representations() {}

    /** 200 with the representation; becomes 304 if the caller has this version already. */
    public static <T> RestResponse<T> ok(T view, Etag etag) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, etag.header())
                .build();
    }

    /** 201 with the whole representation and where it is: a path that starts with {@code /v1/}. */
    public static <T> RestResponse<T> created(String location, T view, Etag etag) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag.header())
                .build();
    }

    /** 201 if it is new, 200 if it replaced or updated what was there. */
    public static <T> RestResponse<T> stored(boolean isNew, String location, T view, Etag etag) {
        return isNew ? created(location, view, etag) : ok(view, etag);
    }

    /** 204. */
    public static RestResponse<Void> deleted() {
        return RestResponse.noContent();
    }
}
