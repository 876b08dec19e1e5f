package dev.tandem.domain.recommendation;

import static dev.tandem.fixture.Mornings.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.LoadState;
import dev.tandem.domain.readiness.Tunable;
import dev.tandem.domain.readiness.Tuning;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.fixture.DecisionDays;
import dev.tandem.fixture.DecisionSessions;
import dev.tandem.fixture.Mornings;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hard runs of a week, heavy singles, variability that stays low, numbers that are tried out. */
class GuardRulesTest {

    @ParameterizedTest
    @CsvSource({"2,proceed", "3,swap-to-easy"})
    void three_hard_runs_in_six_days_are_enough(int done, String decision) {
        var training =
                new Training(
                        TrainingHistory.NONE, LoadState.UNKNOWN, List.of(), false, false, done);
        assertThat(decided(training, DecisionSessions.tempo())).isEqualTo(decision);
        assertThat(decided(training, DecisionSessions.easyRun(40))).isEqualTo("proceed");
    }

    @Test
    void heavy_singles_are_eased_after_a_very_short_night() {
        var brief = Mornings.checkIn(TODAY, 4, 4.5);
        var eased = RuleBook.decide(DecisionDays.day(brief, DecisionSessions.singles()));
        assertThat(eased.reasons()).extracting(Reason::rule).contains("C8.singles");
        var adjusted = eased.sessions().getFirst().adjusted().workout();
        assertThat(((Workout.Strength) adjusted).exercises().getFirst().sets())
                .allMatch(set -> set.percentOneRepMax() != null && set.percentOneRepMax() < 90);

        var rested = DecisionDays.day(Mornings.checkIn(TODAY, 4, 8), DecisionSessions.singles());
        assertThat(RuleBook.decide(rested).reasons())
                .extracting(Reason::rule)
                .doesNotContain("C8.singles");
    }

    @Test
    void variability_low_at_three_readings_outweighs_feeling_fine() {
        assertThat(fired(30, 30, 30, 30)).contains("J9.hrv-low");
        assertThat(fired(30, 30, 200, 200)).doesNotContain("J9.hrv-low");
        assertThat(fired(66, 66, 66, 66)).doesNotContain("J9.hrv-low");
    }

    @Test
    void days_without_a_reading_break_neither_way() {
        assertThat(fired(30, 30, 30, null)).doesNotContain("J9.hrv-low");
        assertThat(fired(30, 30, 30, null, 30)).contains("J9.hrv-low");
    }

    @Test
    void other_numbers_are_tried_out_without_touching_the_published_ones() {
        var situation = DecisionDays.day(Mornings.checkIn(TODAY, 4, 7.5), DecisionSessions.tempo());
        var strict = new Tuning(Map.of(Tunable.GREEN_FROM_SCORE, 99.0));
        assertThat(RuleBook.decide(situation, strict).decision())
                .isEqualTo(Decision.REDUCE_INTENSITY);
        assertThat(RuleBook.decide(situation).decision()).isEqualTo(Decision.PROCEED);
        assertThat(RuleBook.decide(situation, Tuning.PUBLISHED))
                .isEqualTo(RuleBook.decide(situation));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,NOTHING_DONE",
        "120,1,FOLLOWED",
        "149,1,FOLLOWED",
        "200,1,HARDER",
        "60,1,EASIER"
    })
    void what_was_done_is_laid_beside_the_advice(double load, int sessions, Outcome outcome) {
        var advice =
                RuleBook.decide(
                        DecisionDays.day(
                                Mornings.checkIn(TODAY, 4, 7.5), DecisionSessions.easyRun(40)));
        assertThat(Outcome.of(advice, load, sessions)).isEqualTo(outcome);
    }

    /** The rules of a day after usual weeks, its last readings oldest first and today's last. */
    private static List<String> fired(@Nullable Integer... latest) {
        var days = new ArrayList<JudgedDay>();
        for (int ago = 40; ago >= latest.length; ago--) {
            days.add(judged(TODAY.minusDays(ago), ago % 2 == 0 ? 68.0 : 64.0));
        }
        for (int place = 0; place < latest.length - 1; place++) {
            var date = TODAY.minusDays(latest.length - 1L - place);
            days.add(judged(date, number(latest[place])));
        }
        var today = read(TODAY, number(latest[latest.length - 1]));
        var day = DecisionDays.day(today, new Diary(days), DecisionSessions.tempo());
        return RuleBook.decide(day).reasons().stream().map(Reason::rule).toList();
    }

    private static JudgedDay judged(LocalDate date, @Nullable Double rmssd) {
        return new JudgedDay(read(date, rmssd), 84, Band.GREEN);
    }

    private static @Nullable Double number(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }

    private static String decided(Training training, PlannedSession session) {
        var day = DecisionDays.day(Mornings.checkIn(TODAY, 4, 8), session);
        var situation =
                new Situation(
                        day.date(),
                        day.file(),
                        day.checkIn(),
                        day.diary(),
                        training,
                        day.medical(),
                        day.planned());
        return Kebab.of(RuleBook.decide(situation).decision());
    }

    private static CheckIn read(LocalDate date, @Nullable Double rmssd) {
        var plain = Mornings.checkIn(date, 4, 7.5);
        return new CheckIn(
                date,
                plain.feelings(),
                new CheckIn.Markers(7.5, null, rmssd),
                plain.health(),
                null);
    }
}
