package dev.tandem.platform.http;

import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** Answers with one piece of a list whose order is stable under inserts. */
@RequestScoped
public class Pages {

    private final Cursors cursors;
    private final RoutingContext request;

    public Pages(Cursors cursors, RoutingContext request) {
        this.cursors = cursors;
        this.request = request;
    }

    /**
     * Reads at most so many items that come after a position, the position being null at the
     * beginning.
     */
    @FunctionalInterface
    public interface Fetch<T> {
        List<T> after(@Nullable String position, int most);
    }

    /**
     * One page. The list a cursor belongs to is this request's path and its parameters but limit
     * and cursor; a cursor of another list or filter is refused.
     *
     * @param position what to find an item again by, in the list's order (its id, or a date)
     */
    public <T> RestResponse<Page<T>> page(
            PageParams params, Fetch<T> fetch, Function<T, String> position) {
        params.check();
        var cursor = params.cursor();
        var after = cursor == null ? null : cursors.open(cursor, list());
        var found = fetch.after(after, params.limit() + 1);
        if (found.size() <= params.limit()) {
            return RestResponse.ok(new Page<>(found, null));
        }
        var items = found.subList(0, params.limit());
        return withNext(items, cursors.seal(position.apply(items.getLast()), list()));
    }

    private <T> RestResponse<Page<T>> withNext(List<T> items, String next) {
        var link =
                UriBuilder.fromUri(request.request().uri())
                        .replaceQueryParam("cursor", next)
                        .build();
        return RestResponse.ResponseBuilder.ok(new Page<>(items, next))
                .header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"")
                .build();
    }

    private String list() {
        var text = new StringBuilder(request.normalizedPath());
        request.queryParams().entries().stream()
                .filter(
                        entry ->
                                !entry.getKey().equals("limit") && !entry.getKey().equals("cursor"))
                .map(entry -> "\n" + entry.getKey() + "=" + entry.getValue())
                .sorted()
                .forEach(text::append);
        return text.toString();
    }
}
