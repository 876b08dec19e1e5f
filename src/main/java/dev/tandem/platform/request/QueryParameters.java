package dev.tandem.platform.request;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problems;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks at all query parameters of an operation before any of them is used, so that all that is
 * wrong with them is told at once.
 */
public class QueryParameters {
    private static final Message TWICE = Message.of("fault.twice");

    private record Expected(String name, Formats.Format format) {}

    private final ConcurrentHashMap<Method, List<Expected>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var query = request.getUriInfo().getQueryParameters();
        if (query.isEmpty()) {
            return;
        }
        var faults =
                known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of).stream()
                        .flatMap(expected -> fault(expected, query))
                        .toList();
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
    }

    private static Stream<Fault> fault(Expected expected, MultivaluedMap<String, String> query) {
        var values = query.getOrDefault(expected.name(), List.of());
        if (values.size() > 1) {
            return Stream.of(Fault.ofParameter(expected.name(), "duplicate", TWICE));
        }
        return values.stream()
                .map(expected.format()::read)
                .filter(read -> read.value() == null)
                .map(read -> Fault.ofParameter(expected.name(), read.code(), read.detail()));
    }

    private static List<Expected> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(
                        parameter ->
                                parameter.isAnnotationPresent(BeanParam.class)
                                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                                .flatMap(part -> expected(part, part.getType()))
                                        : expected(parameter, parameter.getType()))
                .toList();
    }

    private static Stream<Expected> expected(AnnotatedElement parameter, Class<?> type) {
        var query = parameter.getAnnotation(QueryParam.class);
        if (query == null || List.class.isAssignableFrom(type)) {
            return Stream.of();
        }
        var format = WireParameters.formatFor(type);
        return Stream.of(
                new Expected(
                        query.value(),
                        format == null ? like(parameter) : within(parameter, format)));
    }

    private static Formats.Format like(AnnotatedElement parameter) {
        var pattern = parameter.getAnnotation(Pattern.class);
        return text ->
                pattern == null || text.matches(pattern.regexp())
                        ? Formats.Read.of(text)
                        : Formats.Read.wrong("bad-format", Message.of("fault.cursor"));
    }

    private static Formats.Format within(AnnotatedElement parameter, Formats.Format format) {
        var least = parameter.getAnnotation(Min.class);
        var most = parameter.getAnnotation(Max.class);
        if (least == null || most == null) {
            return format;
        }
        var outside = Message.of("fault.between", least.value(), most.value());
        return text -> {
            var read = format.read(text);
            return read.value() instanceof Integer number
                            && (number < least.value() || number > most.value())
                    ? Formats.Read.wrong("out-of-range", outside)
                    : read;
        };
    }
}
