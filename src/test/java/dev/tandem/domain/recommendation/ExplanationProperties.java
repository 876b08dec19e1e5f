package dev.tandem.domain.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.readiness.Component;
import dev.tandem.domain.readiness.Floor;
import dev.tandem.domain.readiness.Notice;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.science.Evidence;
import dev.tandem.domain.unit.Message;
import dev.tandem.fixture.DecisionWorlds;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Every decision explains itself (J10, K4), over the generated situations of seeds 1 to 20,000. */
class ExplanationProperties {
    private static final long SITUATIONS = 20_000;

    @Test
    void points_add_up_to_the_distance_of_the_score_from_neutral() {
        judgements()
                .map(Judgement::readiness)
                .forEach(
                        readiness -> {
                            double points =
                                    readiness.components().stream()
                                            .mapToDouble(Component::points)
                                            .sum();
                            assertThat(readiness.score()).isBetween(0.0, 100.0);
                            assertThat(readiness.confidence().coverage()).isBetween(0.0, 1.0);
                            assertThat(70 + points).isCloseTo(readiness.score(), within(0.0501));
                        });
    }

    @Test
    void every_decision_has_reasons_in_plain_sentences_with_evidence_that_exists() {
        var said = new HashSet<Message>();
        judgements()
                .forEach(
                        judgement -> {
                            assertThat(judgement.reasons()).isNotEmpty();
                            assertThat(worst(judgement.reasons())).isEqualTo(judgement.decision());
                            judgement.reasons().forEach(reason -> said.add(reason.message()));
                            said.addAll(messages(judgement.readiness()));
                        });
        said.forEach(ExplanationProperties::assertPlain);
        assertThat(RuleBook.evidence())
                .hasSizeGreaterThan(20)
                .allMatch(id -> Evidence.find(id).isPresent());
    }

    @Test
    void every_rule_fires_somewhere_and_begins_with_evidence() {
        var fired = new HashSet<String>();
        judgements()
                .flatMap(judgement -> judgement.verdicts().stream())
                .flatMap(verdict -> verdict.fired().stream())
                .forEach(each -> fired.add(each.rule().id()));
        Stream.of(Precedence.values())
                .flatMap(precedence -> precedence.rules().stream())
                .map(Rule::id)
                .forEach(
                        id -> {
                            assertThat(fired).contains(id);
                            var item = id.replaceAll("[a-z]*[.].*", "");
                            assertThat(Evidence.find(item)).as(id).isPresent();
                        });
    }

    @Test
    void what_would_change_a_decision_does_change_it() {
        LongStream.rangeClosed(1, SITUATIONS / 20)
                .mapToObj(DecisionWorlds::of)
                .forEach(
                        situation -> {
                            var decided = RuleBook.decide(situation);
                            for (var change : decided.whatWouldChangeIt()) {
                                assertThat(change.decision()).isLessThan(decided.decision());
                                assertPlain(change.message());
                            }
                            decided.guidance().advice().forEach(it -> assertPlain(it));
                            decided.guidance().safety().forEach(it -> assertPlain(it));
                        });
    }

    private static void assertPlain(Message message) {
        assertThat(message.text())
                .isNotBlank()
                .doesNotContain("{", "}", "@", "!", "null", "NaN")
                .hasSizeLessThan(240);
    }

    private static List<Message> messages(Readiness readiness) {
        var messages = new ArrayList<Message>();
        readiness.components().stream().map(Component::message).forEach(messages::add);
        readiness.floors().stream().map(Floor::message).forEach(messages::add);
        readiness.notices().stream().map(Notice::message).forEach(messages::add);
        return messages;
    }

    private static Decision worst(List<Reason> reasons) {
        return reasons.stream().map(Reason::decision).reduce(Decision.PROCEED, Decision::orWorse);
    }

    private static Stream<Judgement> judgements() {
        return LongStream.rangeClosed(1, SITUATIONS)
                .mapToObj(DecisionWorlds::of)
                .map(Judgement::of);
    }
}
