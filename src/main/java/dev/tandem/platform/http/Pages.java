package dev.tandem.platform.http;

import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                parametersBut("cursor")
                        .map(
                                parameter ->
                                        encoded(parameter.getKey())
                                                + "="
                                                + encoded(parameter.getValue())
                                                + "&")
                        .collect(
                                Collectors.joining(
                                        "", request.request().path() + "?", "cursor=" + next));
        return RestResponse.ResponseBuilder.ok(new Page<>(items, next))
                .header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"")
                .build();
    }

    private String list() {
        return parametersBut("limit", "cursor")
                .map(parameter -> "\n" + parameter.getKey() + "=" + parameter.getValue())
                .sorted()
                .collect(Collectors.joining("", request.normalizedPath(), ""));
    }

    private Stream<Map.Entry<String, String>> parametersBut(String... names) {
        return request.queryParams().entries().stream()
                .filter(parameter -> !List.of(names).contains(parameter.getKey()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
