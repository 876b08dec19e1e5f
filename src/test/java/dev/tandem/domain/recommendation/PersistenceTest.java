package dev.tandem.domain.recommendation;

import static dev.tandem.fixture.DecisionSessions.easyRun;
import static dev.tandem.fixture.DecisionSessions.heavyLower;
import static dev.tandem.fixture.DecisionSessions.intervals;
import static dev.tandem.fixture.DecisionSessions.upper;
import static dev.tandem.fixture.Mornings.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.LoadState;
import dev.tandem.domain.readiness.Pain;
import dev.tandem.fixture.DecisionDays;
import dev.tandem.fixture.Mornings;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bad days that make a pattern (J6, R36). Strings are days before today, newest last: b bad, g
 * good.
 */
class PersistenceTest {

    @Test
    void two_bad_days_in_a_row_swap_a_hard_session_only() {
        assertThat(decided("gb", bad(), intervals(5))).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(decided("ggbb", null, heavyLower())).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(decided("ggbb", null, easyRun(40))).isEqualTo(Decision.PROCEED);
        assertThat(decided("ggb", good(), intervals(5))).isEqualTo(Decision.PROCEED);
    }

    @Test
    void days_without_a_check_in_break_neither_way() {
        assertThat(decided("b--b--", null, intervals(5))).isEqualTo(Decision.SWAP_TO_EASY);
    }

    @Test
    void silence_after_a_day_that_was_not_green_eases_the_next_hard_session() {
        assertThat(decided("ggb---", null, intervals(5))).isEqualTo(Decision.REDUCE_INTENSITY);
        assertThat(decided("ggb-", null, intervals(5))).isEqualTo(Decision.PROCEED);
        assertThat(decided("ggg---", null, intervals(5))).isEqualTo(Decision.PROCEED);
        assertThat(decided("ggb---", null, easyRun(40))).isEqualTo(Decision.PROCEED);
    }

    @Test
    void three_bad_days_of_five_bring_lighter_days() {
        assertThat(decided("bbbg", good(), intervals(5))).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(decided("bbbg", good(), easyRun(40))).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(decided("bgbg", good(), easyRun(40))).isEqualTo(Decision.PROCEED);
    }

    @Test
    void lighter_days_last_for_five() {
        assertThat(logged("bbb---", easyRun(40))).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(logged("bbbgg-", easyRun(40))).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(logged("bbb----", easyRun(40))).isEqualTo(Decision.PROCEED);
    }

    @Test
    void lighter_days_end_early_with_two_good_check_ins_if_nothing_was_logged() {
        assertThat(decided("bbbgg-", good(), easyRun(40))).isEqualTo(Decision.PROCEED);
        assertThat(decided("bbb-g-", null, easyRun(40))).isEqualTo(Decision.REDUCE_VOLUME);
    }

    @Test
    void hard_sessions_come_back_shorter_after_three_days_and_two_green_ones() {
        assertThat(logged("bbbggg", intervals(5))).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(logged("bbb--g", intervals(5))).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(logged("bbbgg", intervals(5))).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(logged("bbbg", intervals(5))).isEqualTo(Decision.SWAP_TO_EASY);
    }

    @Test
    void seven_bad_days_of_ten_bring_a_recovery_week() {
        assertThat(fired("bbbbbbbg", good(), upper())).contains("J6.P3");
        assertThat(fired("bbbbbb-g", good(), upper())).doesNotContain("J6.P3");
        assertThat(logged("bbbbbbb-----", upper())).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(logged("bbbbbbb------", upper())).isEqualTo(Decision.PROCEED);
    }

    @Test
    void two_bad_weeks_are_for_a_professional() {
        assertThat(decided("bbbbbbbbbbbbb", bad(), easyRun(40)))
                .isEqualTo(Decision.SEE_PROFESSIONAL);
        assertThat(decided("gbbbbbbbbbbbb", bad(), easyRun(40)))
                .isLessThan(Decision.SEE_PROFESSIONAL);
    }

    @Test
    void three_illnesses_in_ninety_days_are_for_a_professional_until_cleared() {
        var ill = new ArrayList<JudgedDay>();
        for (int ago : new int[] {80, 79, 40, 10, 9}) {
            ill.add(health(TODAY.minusDays(ago), illness(Illness.ABOVE_NECK)));
        }
        var situation = DecisionDays.day(good(), new Diary(ill), easyRun(40));
        assertThat(RuleBook.decide(situation).decision()).isEqualTo(Decision.SEE_PROFESSIONAL);
        var cleared =
                new Situation(
                        situation.date(),
                        situation.file(),
                        situation.checkIn(),
                        situation.diary(),
                        situation.training(),
                        new Medical(List.of(), TODAY.minusDays(9), false),
                        situation.planned());
        assertThat(RuleBook.decide(cleared).decision()).isEqualTo(Decision.PROCEED);
        var two = DecisionDays.day(good(), new Diary(ill.subList(0, 3)), easyRun(40));
        assertThat(RuleBook.decide(two).decision()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void pain_at_one_place_for_more_than_two_weeks_is_for_a_professional() {
        assertThat(painFor(15)).isEqualTo(Decision.SEE_PROFESSIONAL);
        assertThat(painFor(14)).isEqualTo(Decision.PROCEED);
    }

    @Test
    void fatigue_is_bad_only_when_it_is_also_worse_than_usual() {
        var tired = new CheckIn.Feelings(null, 2, null, null, null, Set.of());
        var alwaysTired =
                IntStream.rangeClosed(1, 80)
                        .mapToObj(ago -> told(TODAY.minusDays(ago), tired, 60))
                        .toList();
        var newlyTired = List.of(told(TODAY.minusDays(1), tired, 60));
        var today = Mornings.feelings(tired, null);

        assertThat(rules(DecisionDays.day(today, new Diary(newlyTired), intervals(5))))
                .contains("J6.P1");
        assertThat(rules(DecisionDays.day(today, new Diary(alwaysTired), intervals(5))))
                .doesNotContain("J6.P1");
    }

    private static JudgedDay told(LocalDate date, CheckIn.Feelings feelings, double score) {
        var checkIn =
                new CheckIn(date, feelings, CheckIn.Markers.UNTOLD, CheckIn.Health.UNTOLD, null);
        return new JudgedDay(checkIn, score, Band.GREEN);
    }

    private static Decision painFor(int days) {
        var pain = List.of(new Pain(BodyArea.WRIST, 1, false, false));
        var health = new CheckIn.Health(Illness.NONE, pain, Set.of());
        var diary =
                new Diary(
                        IntStream.rangeClosed(1, days)
                                .mapToObj(ago -> health(TODAY.minusDays(ago), health))
                                .toList());
        return RuleBook.decide(DecisionDays.day(Mornings.health(health), diary, easyRun(40)))
                .decision();
    }

    private static Decision decided(String days, CheckIn today, PlannedSession session) {
        return RuleBook.decide(DecisionDays.day(today, diary(days), session)).decision();
    }

    /** The same without a check-in today, and with a little strength work every other day. */
    private static Decision logged(String days, PlannedSession session) {
        var history =
                IntStream.iterate(15, ago -> ago > 0, ago -> ago - 2)
                        .mapToObj(ago -> new TrainingDay(TODAY.minusDays(ago), 0, 0, 0, 1, 50))
                        .toList();
        var training =
                new Training(
                        new TrainingHistory(history),
                        LoadState.UNKNOWN,
                        List.of(),
                        false,
                        false,
                        0);
        var day = DecisionDays.day(null, diary(days), session);
        return RuleBook.decide(
                        new Situation(
                                day.date(),
                                day.file(),
                                null,
                                day.diary(),
                                training,
                                day.medical(),
                                day.planned()))
                .decision();
    }

    private static List<String> fired(String days, CheckIn today, PlannedSession session) {
        return rules(DecisionDays.day(today, diary(days), session));
    }

    private static List<String> rules(Situation situation) {
        return RuleBook.decide(situation).reasons().stream().map(Reason::rule).toList();
    }

    private static Diary diary(String days) {
        var judged = new ArrayList<JudgedDay>();
        for (int place = 0; place < days.length(); place++) {
            var date = TODAY.minusDays(days.length() - (long) place);
            if (days.charAt(place) != '-') {
                boolean isBad = days.charAt(place) == 'b';
                judged.add(
                        new JudgedDay(
                                Mornings.checkIn(date, 4, 8),
                                isBad ? 44 : 80,
                                isBad ? Band.ORANGE : Band.GREEN));
            }
        }
        return new Diary(judged);
    }

    private static JudgedDay health(LocalDate date, CheckIn.Health health) {
        var checkIn =
                new CheckIn(date, CheckIn.Feelings.UNTOLD, CheckIn.Markers.UNTOLD, health, null);
        return new JudgedDay(checkIn, 70, Band.GREEN);
    }

    private static CheckIn.Health illness(Illness illness) {
        return new CheckIn.Health(illness, List.of(), Set.of());
    }

    private static CheckIn good() {
        return Mornings.checkIn(TODAY, 5, 8);
    }

    /** Below 45, but with no floor that changes an easy day further. */
    private static CheckIn bad() {
        return Mornings.checkIn(TODAY, 2, 6);
    }
}
