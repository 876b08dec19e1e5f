package dev.tandem.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.stream.Stream;

class IdsTest {

    @Test
    void ids_are_version_7_of_now_and_each_is_greater_than_the_one_before() {
        var before = Clock.systemUTC().millis();
        var ids = Stream.generate(Ids::next).limit(50_000).toList();
        var after = Clock.systemUTC().millis();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().map(Object::toString)).isSorted();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids.getFirst().getMostSignificantBits() >>> 16).isBetween(before, after);
    }
}
