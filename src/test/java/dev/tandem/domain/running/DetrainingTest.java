package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.running.Detraining.ReturnStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

class DetrainingTest {

    @ParameterizedTest(name = "{0} days off")
    @CsvSource({
        "0, 1.000, 1.000",
        "5, 1.000, 1.000",
        "6, .997, .998",
        "7, .994, .997",
        "10, .985, .992",
        "14, .973, .986",
        "21, .952, .976",
        "28, .931, .965",
        "35, .910, .955",
        "42, .889, .944",
        "49, .868, .934",
        "56, .847, .923",
        "63, .826, .913",
        "70, .805, .902",
        "72, .800, .900",
        "365, .800, .900"
    })
    void the_published_rows_are_met(int daysOff, double kept, double keptWithOtherTraining) {
        assertThat(Detraining.vdotKept(daysOff, false)).isCloseTo(kept, within(1e-9));
        assertThat(Detraining.vdotKept(daysOff, true))
                .isCloseTo(keptWithOtherTraining, within(1e-9));
    }

    @Test
    void a_longer_break_never_keeps_more_and_other_training_never_less() {
        IntStream.range(0, 120)
                .forEach(
                        days -> {
                            var kept = Detraining.vdotKept(days, false);
                            assertThat(Detraining.vdotKept(days + 1, false))
                                    .isLessThanOrEqualTo(kept);
                            assertThat(Detraining.vdotKept(days, true))
                                    .isGreaterThanOrEqualTo(kept);
                        });
    }

    @Test
    void between_two_rows_the_loss_is_even() {
        assertThat(Detraining.vdotKept(12, false)).isCloseTo(.979, within(1e-9));
    }

    @Test
    void a_short_break_comes_back_in_halves() {
        assertThat(Detraining.wayBack(14))
                .containsExactly(new ReturnStage(7, 0.50), new ReturnStage(7, 0.75));
    }

    @Test
    void a_few_days_off_come_back_easily_at_full_load() {
        assertThat(Detraining.wayBack(4)).containsExactly(new ReturnStage(4, 1.0));
        assertThat(Detraining.wayBack(0)).isEmpty();
    }

    @Test
    void a_long_break_comes_back_in_thirds_and_a_very_long_one_over_months() {
        assertThat(Detraining.wayBack(42))
                .containsExactly(
                        new ReturnStage(14, 0.33),
                        new ReturnStage(14, 0.50),
                        new ReturnStage(14, 0.75));
        assertThat(Detraining.wayBack(57)).extracting(ReturnStage::days).containsOnly(21);
    }

    @Test
    void the_first_long_run_is_smaller_after_a_longer_break() {
        assertThat(Detraining.firstLongRunShare(28)).isEqualTo(0.50);
        assertThat(Detraining.firstLongRunShare(56)).isEqualTo(0.33);
        assertThat(Detraining.firstLongRunShare(57)).isEqualTo(0.25);
    }
}
