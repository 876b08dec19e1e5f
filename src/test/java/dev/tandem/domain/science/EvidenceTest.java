package dev.tandem.domain.science;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class EvidenceTest {

    private static final String DOI = "10\\.\\d{4,9}/[-._;()/:A-Za-z0-9]+";

    @Test
    void every_item_of_the_science_can_be_looked_up() {
        var ids = Stream.of(topics(), subItems(), readings()).flatMap(it -> it);
        assertThat(ids).allSatisfy(id -> assertThat(Evidence.find(id)).as(id).isPresent());
    }

    @Test
    void every_id_is_unique() {
        assertThat(Evidence.all()).extracting(Evidence::id).doesNotHaveDuplicates();
    }

    @Test
    void an_unknown_id_is_not_found() {
        assertThat(Evidence.find("Z99")).isEmpty();
        assertThat(Evidence.find("")).isEmpty();
    }

    @Test
    void a_finding_is_one_short_sentence() {
        assertThat(Evidence.all())
                .allSatisfy(
                        it -> {
                            assertThat(it.finding()).matches("[A-Z0-9].{20,178}\\.");
                            assertThat(it.finding()).doesNotContain("!", ". ");
                            assertThat(it.title()).isNotBlank().hasSizeLessThan(40);
                            assertThat(it.reference()).isNotBlank();
                        });
    }

    @Test
    void a_doi_looks_like_one() {
        assertThat(Evidence.all().stream().map(Evidence::doi).filter(Objects::nonNull))
                .allMatch(doi -> doi.matches(DOI));
        assertThat(Arrays.stream(Citation.values()).map(Citation::doi).filter(Objects::nonNull))
                .allMatch(doi -> doi.matches(DOI));
    }

    @Test
    void rulings_of_ours_and_only_they_are_called_so() {
        assertThat(Evidence.all())
                .allSatisfy(
                        it ->
                                assertThat(it.confidence() == Confidence.RULING)
                                        .as(it.id())
                                        .isEqualTo(it.id().startsWith("R")));
    }

    @Test
    void a_finding_leads_to_its_paper() {
        assertThat(Evidence.find("F9"))
                .get()
                .extracting(Evidence::doi)
                .isEqualTo("10.1136/bjsports-2024-109380");
    }

    private static Stream<String> topics() {
        return Stream.of(
                        items("A", 1, 9),
                        items("B", 1, 9),
                        items("C", 1, 14),
                        items("D", 1, 7),
                        items("E", 1, 13),
                        items("F", 1, 13),
                        items("G", 1, 7),
                        items("H", 1, 4),
                        items("I", 1, 16),
                        items("J", 0, 12),
                        items("K", 1, 5))
                .flatMap(it -> it);
    }

    private static Stream<String> subItems() {
        return Stream.concat(
                "abcdefgh".chars().mapToObj(letter -> "D6" + (char) letter),
                List.of("I6b", "I6c").stream());
    }

    private static Stream<String> readings() {
        return items("R", 1, 43);
    }

    private static Stream<String> items(String topic, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> topic + number);
    }
}
