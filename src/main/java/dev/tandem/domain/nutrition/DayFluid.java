package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Quantity.FLUID_ML;
import static dev.tandem.domain.nutrition.Quantity.FLUID_ML_PER_HOUR;
import static dev.tandem.domain.nutrition.Quantity.SWEAT_ML_PER_HOUR;

import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Drinking in a day: by thirst, with the amounts around its sessions added up, and by the weighed
 * sessions where there are some. Weighing is no matter with an eating disorder (I11).
 */
@Cited(value = "G4", confidence = Confidence.STRONG, by = Citation.SAWKA_2007)
final class DayFluid {
    private static final Span NOTHING = Span.of(0, 0);

    private DayFluid() {}

    static Advice of(FoodDay day, List<SessionFood> sessions) {
        var advice = rate(day).map(DayFluid::individual).orElseGet(DayFluid::general);
        var around = sessions.stream().map(DayFluid::around).reduce(NOTHING, TrainingEnergy::sum);
        return around.high() > 0 ? advice.with(FLUID_ML, around) : advice;
    }

    static Optional<SweatRate> rate(FoodDay day) {
        return day.has(Concern.EATING_DISORDER) ? Optional.empty() : SweatRate.of(day.weighed());
    }

    /** Where a sweat rate comes from. */
    static Message measured(SweatRate rate, String millilitersPerHour) {
        return rate.tests() == 1
                ? Message.of("nutrition.fluid.measured.once", millilitersPerHour)
                : Message.of("nutrition.fluid.measured", millilitersPerHour, rate.tests());
    }

    private static Advice general() {
        return Advice.of(Message.of("nutrition.fluid"), Message.of("nutrition.fluid.reason"), "G4");
    }

    private static Advice individual(SweatRate rate) {
        var sweat = Span.of(rate.millilitersPerHour(), rate.millilitersPerHour());
        var words = Advice.words(SWEAT_ML_PER_HOUR, sweat);
        return Advice.of(Message.of("nutrition.fluid.sweat", words), measured(rate, words), "G4")
                .with(SWEAT_ML_PER_HOUR, sweat);
    }

    private static Span around(SessionFood food) {
        double hours = food.session().minutes() / 60.0;
        var once = Stream.concat(food.before().stream(), food.after().stream());
        return Stream.concat(
                        once.flatMap(line -> line.amount(FLUID_ML).stream()),
                        food.during().stream()
                                .flatMap(line -> line.amount(FLUID_ML_PER_HOUR).stream())
                                .map(each -> Span.of(each.low() * hours, each.high() * hours)))
                .reduce(NOTHING, TrainingEnergy::sum);
    }
}
