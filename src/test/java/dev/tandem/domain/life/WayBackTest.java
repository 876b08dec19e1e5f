package dev.tandem.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.easing.Ease;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class WayBackTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);

    private static WayBack.Step day(int daysOff, int dayAfter, TimeOff.Kind kind) {
        var off = new TimeOff(LAST.minusDays(daysOff - 1L), LAST, kind);
        return new WayBack(off).on(LAST.plusDays(dayAfter));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 1.0", "5, 1, 1.0", "14, 1, 0.50", "14, 7, 0.50", "14, 8, 0.75", "14, 14, 0.75",
        "14, 15, 1.0", "28, 28, 0.75", "42, 1, 0.33", "42, 15, 0.50", "42, 29, 0.75", "42, 43, 1.0",
        "70, 24, 0.33", "70, 25, 0.50"
    })
    void load_comes_back_in_stages_as_f11_has_them(int off, int day, double share) {
        assertThat(day(off, day, TimeOff.Kind.PAUSE).share()).isCloseTo(share, within(1e-9));
    }

    @Test
    void a_few_days_off_come_back_easily_and_two_leave_no_trace() {
        assertThat(day(2, 1, TimeOff.Kind.PAUSE)).isEqualTo(WayBack.Step.WHOLE);
        assertThat(day(4, 4, TimeOff.Kind.PAUSE).ease().has(Ease.Manner.EASY_THROUGHOUT)).isTrue();
        assertThat(day(4, 5, TimeOff.Kind.PAUSE)).isEqualTo(WayBack.Step.WHOLE);
    }

    @Test
    void a_short_illness_comes_back_in_thirds_all_of_them_easy() {
        assertThat(day(3, 1, TimeOff.Kind.ILLNESS).share()).isEqualTo(0.5);
        assertThat(day(3, 2, TimeOff.Kind.ILLNESS).share()).isEqualTo(0.75);
        assertThat(day(3, 3, TimeOff.Kind.ILLNESS).ease().has(Ease.Manner.EASY_THROUGHOUT))
                .isTrue();
        assertThat(day(3, 4, TimeOff.Kind.ILLNESS)).isEqualTo(WayBack.Step.WHOLE);
    }

    @Test
    void before_and_during_a_break_nothing_is_eased() {
        assertThat(day(14, 0, TimeOff.Kind.PAUSE)).isEqualTo(WayBack.Step.WHOLE);
        assertThat(day(14, -30, TimeOff.Kind.PAUSE)).isEqualTo(WayBack.Step.WHOLE);
    }
}
