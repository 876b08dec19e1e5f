package dev.tandem.recommendation;

import static dev.tandem.fixture.Golden.assertStored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;

import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.fixture.DecisionWorlds;
import dev.tandem.platform.json.StoredJson;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.stream.LongStream;

/** The columns that hold advice and all that it was given for. */
class StoredAdviceTest {
    private static final long SEED = 107;

    @Test
    void a_situation() throws IOException {
        assertStored("situation", DecisionWorlds.of(SEED), type(Situation.class));
    }

    @Test
    void advice() throws IOException {
        assertStored(
                "recommendation",
                RuleBook.decide(DecisionWorlds.of(SEED)),
                type(Recommendation.class));
    }

    @Test
    void what_is_stored_of_seeds_1_to_300_is_decided_again_to_the_byte() {
        LongStream.rangeClosed(1, 300)
                .forEach(
                        seed -> {
                            var situation = DecisionWorlds.of(seed);
                            var decided = RuleBook.decide(situation);
                            var again = RuleBook.decide(stored(situation, Situation.class));
                            assertThat(StoredJson.bytes(again))
                                    .as("seed " + seed)
                                    .isEqualTo(StoredJson.bytes(decided))
                                    .isEqualTo(
                                            StoredJson.bytes(
                                                    stored(decided, Recommendation.class)));
                        });
    }

    private static <T> T stored(T value, Class<T> type) {
        try {
            return StoredJson.mapper().readValue(StoredJson.bytes(value), type);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JavaType type(Class<?> type) {
        return StoredJson.mapper().constructType(type);
    }
}
