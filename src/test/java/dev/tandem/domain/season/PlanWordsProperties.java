package dev.tandem.domain.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Wishes;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.season.move.MoveRequest;
import dev.tandem.domain.season.move.MoveResult;
import dev.tandem.domain.season.move.SessionMove;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.domain.unit.Words;
import dev.tandem.fixture.Athletes;
import dev.tandem.fixture.RandomAthletes;
import dev.tandem.fixture.audit.AllSorts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** All that is said of plans, moves and refusals of anybody, in every language. */
class PlanWordsProperties {
    private static final int ATHLETES = Integer.getInteger("athletes", 150);
    private static final int MOVES_EACH = 3;

    /** Numbers say the same everywhere. */
    private static final Pattern NUMBER = Pattern.compile("\\d+( %)?");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|and|because|days?|sessions?|runs?|week|minutes|your|you|is|has|of|clear"
                        + "|between|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    private static final Set<Message> SAID = new LinkedHashSet<>();

    @BeforeAll
    static void ask_for_plans_and_moves_seed_5() {
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var random = new Random(seed);
            hear(RandomAthletes.request(seed), random);
            hear(AllSorts.request(seed), random);
            hear(withFewDays(AllSorts.request(ATHLETES + seed), random), random);
        }
    }

    @Test
    void every_sentence_has_a_key_and_nothing_left_to_fill_in() {
        assertThat(SAID).hasSizeGreaterThan(300);
        assertThat(SAID)
                .allSatisfy(
                        said -> {
                            assertThat(said.isLiteral())
                                    .as(said.text())
                                    .isEqualTo(NUMBER.matcher(said.text()).matches());
                            for (var words : Words.ALL) {
                                assertThat(words.say(said)).doesNotContain("{", "}", "@", "|");
                            }
                        });
    }

    @Test
    void no_german_sentence_holds_an_english_word() {
        assertThat(SAID.stream().map(Words.GERMAN::say))
                .noneMatch(sentence -> ENGLISH.matcher(sentence).find());
    }

    @Test
    void german_is_about_as_short_as_english() {
        assertThat(SAID)
                .allSatisfy(
                        said ->
                                assertThat(Words.GERMAN.say(said).length())
                                        .as(Words.GERMAN.say(said))
                                        .isLessThan(25 + said.text().length() * 3 / 2));
    }

    private static void hear(PlanRequest request, Random random) {
        switch (Planner.plan(request)) {
            case PlanResult.Planned planned -> hear(request, planned.season(), random);
            case PlanResult.NoRoom none -> {
                none.conflicts().forEach(each -> SAID.add(each.text()));
                none.alternatives().forEach(each -> SAID.add(each.text()));
            }
            case PlanResult.TooSoon soon -> SAID.add(soon.possible());
            case PlanResult.AgeNotServed age -> SAID.add(age.detail());
            case PlanResult.OnHold hold -> SAID.add(hold.whatToDo());
        }
    }

    private static void hear(PlanRequest request, Season season, Random random) {
        for (var each : season.compromises()) {
            SAID.addAll(List.of(each.wanted(), each.got(), each.because()));
        }
        season.cautions().forEach(each -> SAID.add(each.text()));
        season.weeks().forEach(week -> hear(week.sessions()));
        for (int count = 0; count < MOVES_EACH; count++) {
            hear(SessionMove.move(move(request, season, random), ids()));
        }
    }

    private static void hear(List<PlannedSession> sessions) {
        for (var session : sessions) {
            session.placement().forEach(each -> SAID.add(each.text()));
        }
    }

    private static void hear(MoveResult result) {
        switch (result) {
            case MoveResult.Moved moved -> {
                moved.changes().forEach(each -> SAID.add(each.because()));
                hear(moved.sessions());
            }
            case MoveResult.Refused refused ->
                    SAID.add(Message.of("refused.move", "Ada", refused.because()));
        }
    }

    private static MoveRequest move(PlanRequest request, Season season, Random random) {
        var week = season.weeks().get(random.nextInt(season.weeks().size()));
        return new MoveRequest(
                request.file().athlete(),
                Athletes.TODAY,
                season.endDate(),
                season.weeks().stream().flatMap(each -> each.sessions().stream()).toList(),
                week,
                week.sessions().get(random.nextInt(week.sessions().size())),
                week.startDate().plusDays(random.nextInt(9) - 1),
                DayPart.ANY);
    }

    private static Supplier<UUID> ids() {
        var count = new AtomicLong();
        return () -> new UUID(0x7fffL, count.incrementAndGet());
    }

    /** The same wishes on fewer and shorter days, some for one kind only: little has room there. */
    private static PlanRequest withFewDays(PlanRequest request, Random random) {
        var file = request.file();
        var athlete = file.athlete();
        var days = new ArrayList<DayAvailability>();
        for (var day : athlete.wishes().availability().days()) {
            if (random.nextInt(3) > 0) {
                var kind = random.nextBoolean() ? SessionKind.RUN : SessionKind.STRENGTH;
                days.add(
                        new DayAvailability(
                                day.day(),
                                20 + 5 * random.nextInt(10),
                                1 + random.nextInt(2),
                                random.nextInt(3) == 0 ? Set.of(kind) : day.kinds()));
            }
        }
        return new PlanRequest(
                file.with(with(athlete, new Availability(days))),
                request.history(),
                request.goal(),
                request.today(),
                request.startDate(),
                request.weeks(),
                request.ids());
    }

    private static Athlete with(Athlete athlete, Availability availability) {
        var wishes = athlete.wishes();
        return athlete.with(
                new Wishes(
                        availability, wishes.preferences(), wishes.equipment(), wishes.emphasis()));
    }
}
