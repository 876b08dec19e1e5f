package dev.tandem.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which methods a path takes, for the Allow of a 405: the framework itself tells only those of a
 * whole class.
 */
@ApplicationScoped
class AllowedMethods {

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .distinct()
                        .flatMap(AllowedMethods::operationsOf)
                        .toList();
    }

    /** Whether there is something at a path that does not take this method. */
    boolean knowsBut(String method, String path) {
        var methods = methodsAt(path);
        return methods.size() > 1 && !methods.contains(method);
    }

    String at(String path) {
        return String.join(", ", methodsAt(path));
    }

    private Set<String> methodsAt(String path) {
        var methods = new TreeSet<>(Set.of("OPTIONS"));
        operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .forEach(operation -> methods.add(operation.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Stream<Operation> operationsOf(Class<?> resource) {
        var base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(
                        method ->
                                verbsOf(method)
                                        .map(verb -> new Operation(pattern(base, method), verb)));
    }

    private static Stream<String> verbsOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static Pattern pattern(String base, Method method) {
        var own = method.getAnnotation(Path.class);
        var template = own == null ? base : base + "/" + own.value();
        var path = template.replaceAll("/+", "/").replaceAll("\\{[^}]*}", "[^/]+");
        return Pattern.compile(path + "/?");
    }
}
