package dev.tandem.domain.science;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Each number leads to its source: annotations of the compiled domain against the evidence. */
class CitedTest {

    @Test
    void whatever_is_cited_is_known() throws Exception {
        var cited =
                domain().stream().flatMap(CitedTest::elements).filter(CitedTest::isCited).toList();
        assertThat(cited).hasSizeGreaterThan(300);
        assertThat(cited)
                .allSatisfy(
                        it ->
                                assertThat(ids(it))
                                        .as(it.toString())
                                        .isNotEmpty()
                                        .allMatch(id -> Evidence.find(id).isPresent()));
    }

    @Test
    void every_constant_of_the_science_is_cited() throws Exception {
        assertThat(constants())
                .hasSizeGreaterThan(300)
                .allSatisfy(it -> assertThat(isCited(it)).as(it.toString()).isTrue());
    }

    @Test
    void a_number_of_ours_names_no_paper_as_its_only_source_by_mistake() throws Exception {
        var rulings =
                constants().stream().filter(it -> confidence(it) == Confidence.RULING).toList();
        assertThat(rulings)
                .allSatisfy(
                        it ->
                                assertThat(ids(it))
                                        .as(it.toString())
                                        .anyMatch(id -> id.startsWith("R")));
    }

    @Test
    void every_publication_on_the_list_is_used() throws Exception {
        var used = EnumSet.noneOf(Citation.class);
        domain().stream()
                .flatMap(CitedTest::elements)
                .filter(CitedTest::isCited)
                .forEach(it -> used.addAll(List.of(cited(it).by())));
        assertThat(EnumSet.complementOf(used)).isEmpty();
    }

    private static List<Field> constants() throws Exception {
        return domain().stream()
                .filter(it -> it.getPackage().equals(Cited.class.getPackage()))
                .filter(it -> it.getSimpleName().matches(".*Science|ExpectedEffort"))
                .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .toList();
    }

    private static Stream<AnnotatedElement> elements(Class<?> type) {
        return Stream.of(
                        Stream.<AnnotatedElement>of(type),
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredMethods()))
                .flatMap(it -> it);
    }

    private static boolean isCited(AnnotatedElement element) {
        return element.isAnnotationPresent(Cited.class);
    }

    private static Cited cited(AnnotatedElement element) {
        return Objects.requireNonNull(element.getAnnotation(Cited.class));
    }

    private static List<String> ids(AnnotatedElement element) {
        return List.of(cited(element).value());
    }

    private static Confidence confidence(AnnotatedElement element) {
        return cited(element).confidence();
    }

    private static List<Class<?>> domain() throws IOException, URISyntaxException {
        var source = Cited.class.getProtectionDomain().getCodeSource().getLocation();
        var root = Path.of(source.toURI());
        try (var files = Files.walk(root.resolve("dev/tandem/domain"))) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(it -> it.endsWith(".class") && !it.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(CitedTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Cited.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
