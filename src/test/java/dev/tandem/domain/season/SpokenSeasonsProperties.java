package dev.tandem.domain.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.device.Script;
import dev.tandem.domain.easing.Adjust;
import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.easing.Step;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;
import dev.tandem.fixture.RandomAthletes;
import dev.tandem.fixture.SaidInPlan;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What is said in the seasons of seeds 1 to 200, as planned and made easier, in every language. */
class SpokenSeasonsProperties {
    private static final long SEASONS = Long.getLong("seasons", 200);

    /** Words of English that are no words of German. */
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|and|with|your?|of|on|to|for|from|then|that|it|is|be|run|runs|running|"
                        + "easy|easier|light|heavy|jog|jogging|walk|brisk|long|shorter|strides?|"
                        + "race|week|minutes?|strength|lower|upper|body|squat|deadlift|"
                        + "raise|warm-up|cool-down|left|side|stop|drink|eat|before|after)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Keys and places that nothing was put in for. */
    private static final Pattern BROKEN = Pattern.compile("[@{}|]|  |[a-z]\\.[a-z]|^$");

    private static final Set<Message> SAID = new LinkedHashSet<>();
    private static final Set<PlannedSession> SOME = new LinkedHashSet<>();

    @BeforeAll
    static void plan() {
        LongStream.rangeClosed(1, SEASONS)
                .mapToObj(RandomAthletes::request)
                .forEach(SpokenSeasonsProperties::listen);
        assertThat(SAID.size()).isGreaterThan(500);
        assertThat(SOME.size()).isGreaterThan(1000);
    }

    private static void listen(PlanRequest request) {
        if (Planner.plan(request) instanceof PlanResult.Planned planned) {
            var names = names(request);
            for (var week : planned.season().weeks()) {
                SAID.add(week.focus());
                week.sessions().stream()
                        .flatMap(session -> Stream.concat(Stream.of(session), eased(session)))
                        .flatMap(SaidInPlan::in)
                        .filter(message -> !names.contains(message))
                        .forEach(SAID::add);
            }
            planned.season().weeks().stream()
                    .limit(3)
                    .map(PlanWeek::sessions)
                    .forEach(SOME::addAll);
        }
    }

    /** What the athlete calls a race is said as it is. */
    private static List<Message> names(PlanRequest request) {
        return request.file().goals().stream()
                .filter(Goal.Race.class::isInstance)
                .map(goal -> ((Goal.Race) goal).name())
                .filter(name -> name != null)
                .map(Message::literal)
                .toList();
    }

    private static Stream<PlannedSession> eased(PlannedSession session) {
        var ease = Ease.NONE.and(Parameter.DURATION_CAP_MINUTES, 25).and(Parameter.RPE_CAP, 3);
        return Stream.of(Step.values()).map(step -> Adjust.session(session, step, ease).session());
    }

    @Test
    void nothing_is_said_in_one_language_only() {
        assertThat(SAID.stream().filter(Message::isLiteral)).isEmpty();
    }

    @Test
    void every_sentence_is_whole_in_every_language() {
        for (var words : Words.ALL) {
            assertThat(said(words).filter(BROKEN.asPredicate())).isEmpty();
        }
    }

    @Test
    void german_has_no_english_in_it() {
        assertThat(said(Words.GERMAN).filter(ENGLISH.asPredicate())).isEmpty();
    }

    @Test
    void the_lines_of_a_prescription_have_none_either() {
        assertThat(
                        SOME.stream()
                                .flatMap(it -> Script.of(it.workout(), Words.GERMAN).stream())
                                .filter(ENGLISH.asPredicate())
                                .distinct())
                .isEmpty();
    }

    @Test
    void german_numbers_have_a_comma() {
        assertThat(said(Words.GERMAN).filter(said -> said.matches(".*\\d\\.\\d.*"))).isEmpty();
        assertThat(said(Words.GERMAN)).contains("Langer Lauf 12,5 km");
    }

    private static Stream<String> said(Words words) {
        return SAID.stream().map(words::say).distinct();
    }
}
