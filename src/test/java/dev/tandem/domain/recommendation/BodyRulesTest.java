package dev.tandem.domain.recommendation;

import static dev.tandem.fixture.DecisionDays.day;
import static dev.tandem.fixture.DecisionSessions.cycling;
import static dev.tandem.fixture.DecisionSessions.easyRun;
import static dev.tandem.fixture.DecisionSessions.fullBody;
import static dev.tandem.fixture.DecisionSessions.heavyLower;
import static dev.tandem.fixture.DecisionSessions.intervals;
import static dev.tandem.fixture.DecisionSessions.race;
import static dev.tandem.fixture.DecisionSessions.recovery;
import static dev.tandem.fixture.DecisionSessions.rest;
import static dev.tandem.fixture.DecisionSessions.upper;
import static dev.tandem.fixture.Mornings.TODAY;
import static dev.tandem.fixture.Mornings.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Pain;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.fixture.DecisionDays;
import dev.tandem.fixture.Mornings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Red flags, holds, illness, pain, sore legs and limitations (C9, C10, C13, R34, R35, R38). */
class BodyRulesTest {

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void a_flag_stops_every_kind_of_day_and_says_what_to_do_first(RedFlag flag) {
        var told = Mornings.flagged(null, EnumSet.of(flag));
        for (var session : List.of(easyRun(40), race(), rest(), upper())) {
            var recommendation = RuleBook.decide(day(told, session));
            assertThat(recommendation.decision())
                    .isEqualTo(
                            flag.urgency() == RedFlag.Urgency.NOW
                                    ? Decision.STOP_URGENT
                                    : Decision.SEE_PROFESSIONAL);
            assertThat(recommendation.whatWouldChangeIt()).isEmpty();
            assertThat(recommendation.guidance().safety().getFirst().key())
                    .isEqualTo(
                            switch (flag.urgency()) {
                                case NOW -> "safety.emergency";
                                case CRISIS -> "safety.crisis";
                                case SOON -> "safety.professional";
                            });
        }
    }

    @Test
    void words_for_a_crisis_come_before_those_for_an_emergency() {
        var told =
                Mornings.flagged(null, EnumSet.of(RedFlag.CHEST_PAIN, RedFlag.SUICIDAL_THOUGHTS));
        var guidance = RuleBook.decide(day(told, easyRun(40))).guidance();
        assertThat(guidance.safety().getFirst().key()).isEqualTo("safety.crisis");
        assertThat(guidance.safety().get(1).key()).isEqualTo("safety.emergency");
    }

    @Test
    void a_hold_stays_without_a_check_in_and_a_cleared_flag_no_longer_counts() {
        var held = medical(new Medical(List.of(new Hold("chest-pain", TODAY)), null, false), null);
        assertThat(held).isEqualTo(Decision.SEE_PROFESSIONAL);
        var flagged = Mornings.flagged(null, EnumSet.of(RedFlag.CHEST_PAIN));
        assertThat(medical(new Medical(List.of(), TODAY, true), flagged))
                .isEqualTo(Decision.PROCEED);
        assertThat(medical(new Medical(List.of(), TODAY, false), flagged))
                .isEqualTo(Decision.STOP_URGENT);
    }

    @Test
    void illness_follows_the_neck() {
        assertThat(ill(Illness.ABOVE_NECK, intervals(5))).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(ill(Illness.BELOW_NECK, easyRun(40))).isEqualTo(Decision.REST);
        assertThat(ill(Illness.FEVER, race())).isEqualTo(Decision.REST);
        assertThat(ill(Illness.ABOVE_NECK, recovery())).isEqualTo(Decision.PROCEED);
        assertThat(ill(Illness.FEVER, recovery())).isEqualTo(Decision.REST);
        assertThat(ill(Illness.NONE, intervals(5))).isEqualTo(Decision.PROCEED);
    }

    @Test
    void the_way_back_waits_a_day_after_fever_then_begins_with_a_short_easy_session() {
        assertThat(after(Illness.FEVER, 1).decision()).isEqualTo(Decision.REST);
        var first = after(Illness.FEVER, 2);
        assertThat(first.decision()).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(minutes(first)).isBetween(15, 30);
        assertThat(after(Illness.BELOW_NECK, 1).decision()).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(after(Illness.BELOW_NECK, 4).decision()).isEqualTo(Decision.PROCEED);
        assertThat(after(Illness.ABOVE_NECK, 1).decision()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void pain_counts_by_what_the_session_loads() {
        assertThat(hurts(BodyArea.KNEE, 3, intervals(5))).isEqualTo(Decision.PROCEED);
        assertThat(hurts(BodyArea.KNEE, 5, intervals(5))).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(hurts(BodyArea.KNEE, 6, easyRun(40))).isEqualTo(Decision.REST);
        assertThat(hurts(BodyArea.KNEE, 6, upper())).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(hurts(BodyArea.SHOULDER, 6, upper())).isEqualTo(Decision.REST);
        assertThat(hurts(BodyArea.LOWER_BACK, 4, heavyLower())).isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(hurts(BodyArea.NECK, 6, heavyLower())).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(hurts(BodyArea.KNEE, 8, cycling())).isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(hurts(BodyArea.KNEE, 8, rest())).isEqualTo(Decision.PROCEED);
    }

    @Test
    void a_limp_stops_every_run_and_pain_at_rest_is_for_a_professional() {
        assertThat(told(new Pain(BodyArea.SHOULDER, 1, true, false), easyRun(40)))
                .isEqualTo(Decision.REST);
        assertThat(told(new Pain(BodyArea.KNEE, 1, true, false), upper()))
                .isEqualTo(Decision.REDUCE_VOLUME);
        assertThat(told(new Pain(BodyArea.SHIN, 1, false, true), upper()))
                .isEqualTo(Decision.SEE_PROFESSIONAL);
        assertThat(told(new Pain(BodyArea.KNEE, 3, false, true), upper()))
                .isEqualTo(Decision.PROCEED);
        assertThat(told(new Pain(BodyArea.KNEE, 4, false, true), rest()))
                .isEqualTo(Decision.SEE_PROFESSIONAL);
    }

    @Test
    void pain_that_rises_three_times_is_taken_like_stronger_pain() {
        var days = new ArrayList<JudgedDay>();
        for (int ago = 1; ago <= 2; ago++) {
            days.add(painful(TODAY.minusDays(ago), 3 - ago));
        }
        var told = painful(TODAY, 3).checkIn();
        assertThat(RuleBook.decide(day(told, new Diary(days), easyRun(40))).decision())
                .isEqualTo(Decision.SWAP_TO_EASY);
        assertThat(RuleBook.decide(day(told, easyRun(40))).decision()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void a_painful_place_is_spared_by_the_exercises_that_are_left() {
        var adjusted = adjusted(knee(4), fullBody());
        assertThat(exercises(adjusted)).containsExactly("push-up", "pull-up");
        assertThat(adjusted.outline().targetRpe()).isEqualTo(3);
    }

    @Test
    void sore_legs_swap_runs_for_the_bicycle_and_squats_for_the_upper_body() {
        var sore = legs(2, BodyArea.CALF);
        var run = adjusted(sore, easyRun(40));
        assertThat(run.kind()).isEqualTo(SessionKind.CROSS_TRAINING);
        assertThat(run.outline().durationMinutes()).isLessThanOrEqualTo(40);
        assertThat(exercises(adjusted(sore, fullBody()))).containsExactly("push-up", "pull-up");
        assertThat(adjusted(sore, heavyLower()).kind()).isEqualTo(SessionKind.CROSS_TRAINING);
        assertThat(RuleBook.decide(day(sore, upper())).decision()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void soreness_elsewhere_or_nowhere_in_particular_is_general() {
        assertThat(RuleBook.decide(day(legs(2, BodyArea.CHEST), easyRun(40))).decision())
                .isEqualTo(Decision.PROCEED);
        assertThat(RuleBook.decide(day(legs(3, BodyArea.CALF), easyRun(40))).decision())
                .isEqualTo(Decision.PROCEED);
    }

    @Test
    void a_limitation_told_after_the_plan_was_made_is_heeded() {
        assertThat(limited(Restriction.IMPACT, easyRun(40)).kind())
                .isEqualTo(SessionKind.CROSS_TRAINING);
        assertThat(exercises(limited(Restriction.PULLING, upper()))).containsExactly("bench-press");
        var lighter = (Workout.Strength) limited(Restriction.HEAVY, heavyLower());
        assertThat(lighter.exercises().getFirst().sets().getFirst().percentOneRepMax())
                .isLessThanOrEqualTo(70);
    }

    private static Workout limited(Restriction forbids, PlannedSession session) {
        var limitation =
                new Limitation(new UUID(0, 3), BodyArea.KNEE, 4, TODAY, null, EnumSet.of(forbids));
        var day = day(Mornings.checkIn(TODAY, 5, 8), session);
        var situation =
                new Situation(
                        day.date(),
                        DecisionDays.athlete(36, null, List.of(limitation)),
                        day.checkIn(),
                        day.diary(),
                        day.training(),
                        day.medical(),
                        day.planned());
        return RuleBook.decide(situation).sessions().getFirst().adjusted().workout();
    }

    private static CheckIn legs(int soreness, BodyArea area) {
        return Mornings.feelings(new CheckIn.Feelings(5, 5, soreness, 5, 5, EnumSet.of(area)), 8.0);
    }

    private static CheckIn knee(int level) {
        return health(
                new CheckIn.Health(
                        null, List.of(new Pain(BodyArea.KNEE, level, false, false)), Set.of()));
    }

    private static Workout adjusted(CheckIn told, PlannedSession session) {
        return RuleBook.decide(day(told, session)).sessions().getFirst().adjusted().workout();
    }

    private static List<String> exercises(Workout workout) {
        return ((Workout.Strength) workout)
                .exercises().stream().map(ExercisePrescription::exercise).toList();
    }

    private static Decision medical(Medical medical, CheckIn told) {
        var day = day(told, easyRun(40));
        return RuleBook.decide(
                        new Situation(
                                day.date(),
                                day.file(),
                                day.checkIn(),
                                day.diary(),
                                day.training(),
                                medical,
                                day.planned()))
                .decision();
    }

    private static Decision ill(Illness illness, PlannedSession session) {
        return RuleBook.decide(
                        day(health(new CheckIn.Health(illness, List.of(), Set.of())), session))
                .decision();
    }

    /** Four days of illness, the last so many days ago; nothing logged and no check-in since. */
    private static Recommendation after(Illness illness, int daysAgo) {
        var days = new ArrayList<JudgedDay>();
        for (int ago = daysAgo; ago < daysAgo + 4; ago++) {
            var told = new CheckIn.Health(illness, List.of(), Set.of());
            days.add(judged(TODAY.minusDays(ago), told));
        }
        return RuleBook.decide(
                day(Mornings.checkIn(TODAY, 5, 8), filled(days, daysAgo), easyRun(40)));
    }

    /** From the fourth day on there was one more check-in without symptoms. */
    private static Diary filled(List<JudgedDay> days, int daysAgo) {
        if (daysAgo > 3) {
            days.add(
                    judged(
                            TODAY.minusDays(1),
                            new CheckIn.Health(Illness.NONE, List.of(), Set.of())));
        }
        return new Diary(days);
    }

    private static JudgedDay painful(LocalDate date, int level) {
        var pain = List.of(new Pain(BodyArea.KNEE, level, false, false));
        return judged(date, new CheckIn.Health(Illness.NONE, pain, Set.of()));
    }

    private static JudgedDay judged(LocalDate date, CheckIn.Health told) {
        var checkIn =
                new CheckIn(date, CheckIn.Feelings.UNTOLD, CheckIn.Markers.UNTOLD, told, null);
        return new JudgedDay(checkIn, 70, Band.GREEN);
    }

    private static int minutes(Recommendation recommendation) {
        return recommendation
                .sessions()
                .getFirst()
                .adjusted()
                .workout()
                .outline()
                .durationMinutes();
    }

    private static Decision hurts(BodyArea area, int level, PlannedSession session) {
        return told(new Pain(area, level, false, false), session);
    }

    private static Decision told(Pain pain, PlannedSession session) {
        return RuleBook.decide(
                        day(health(new CheckIn.Health(null, List.of(pain), Set.of())), session))
                .decision();
    }
}
