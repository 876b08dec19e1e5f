package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.SUNDAY;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.FitResult.Fitted;
import dev.tandem.domain.schedule.FitResult.NoFit;
import dev.tandem.domain.schedule.fit.Alternatives;
import dev.tandem.domain.schedule.fit.WeekFitter;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is said where a wish gives way. */
class CompromiseTest {
    private static List<Compromise> compromises(WeekProblem week, Wish wanted) {
        return ((Fitted) WeekFitter.fit(week, wanted, Slots::variants, 0.5)).compromises();
    }

    /** As somebody reads it, in English. */
    private record Said(String rule, String wanted, String got, String because) {
        static Said of(Compromise each) {
            return new Said(
                    each.rule(), each.wanted().text(), each.got().text(), each.because().text());
        }
    }

    private static List<Said> said(WeekProblem week, Wish wanted) {
        return compromises(week, wanted).stream().map(Said::of).toList();
    }

    @Test
    void too_few_days_are_the_reason_for_fewer_sessions() {
        assertThat(said(Weeks.open("x-x-x--", 60), new Wish(3, 1)))
                .containsExactly(
                        new Said(
                                "run-frequency",
                                "3 runs a week",
                                "2",
                                "three open days and no day with two sessions"));
    }

    @Test
    void the_rule_is_the_reason_where_days_are_not() {
        assertThat(said(Weeks.open("xxxxxx-", 60, Level.NOVICE), new Wish(5, 1)))
                .containsExactly(
                        new Said(
                                "run-frequency",
                                "5 runs a week",
                                "4",
                                "your level allows no more runs a week"));
    }

    @Test
    void a_closed_day_is_the_reason_for_another_long_run_day() {
        var week = Weeks.open("xxxxxx-", 60).withWishes(WeekWishes.longRunOn(SUNDAY));
        assertThat(said(week, new Wish(3, 2)))
                .containsExactly(
                        new Said(
                                "long-run-day",
                                "Sunday",
                                "Saturday",
                                "Sunday is not one of your open days"));
    }

    @Test
    void short_days_are_the_reason_for_shorter_sessions() {
        assertThat(compromises(Weeks.open("x-x-x--", 40), new Wish(2, 1)))
                .extracting(Compromise::rule)
                .containsOnly("session-minutes");
        assertThat(said(Weeks.open("x-x-x--", 40), new Wish(2, 1)))
                .contains(
                        new Said(
                                "session-minutes",
                                "your long run of 60 minutes",
                                "40 minutes",
                                "Monday has 40 minutes, and no longer day can take it"));
    }

    @Test
    void less_than_the_least_week_is_refused_with_what_would_help() {
        var week = Weeks.open("x--x---", 60);
        var demand = Demand.of(new Wish(3, 2), Slots::variants, 0.5);
        assertThat(WeekFitter.fit(week, demand))
                .isInstanceOfSatisfying(
                        NoFit.class, refused -> assertThat(refused.rule()).isEqualTo("D7"));
        assertThat(Alternatives.find(week, demand, Weeks.availability("x--x---", 60)))
                .extracting(each -> each.text().text())
                .containsExactly(
                        "allow two sessions on Monday",
                        "open Tuesday for 60 minutes",
                        "allow two sessions on Thursday");
    }

    @Test
    void a_move_that_a_rule_refuses_names_the_rule() {
        var week =
                Weeks.open("xxxxx-x", 60)
                        .withWishes(WeekWishes.longRunOn(SUNDAY))
                        .withPins(List.of(Pin.to("lower", Weeks.on(SUNDAY).minusDays(1))));
        var refused = WeekFitter.fit(week, new Wish(3, 2), Slots::variants, 0.5);
        assertThat(refused)
                .isInstanceOfSatisfying(
                        NoFit.class, no -> assertThat(no.rule()).isEqualTo("availability"));
    }
}
