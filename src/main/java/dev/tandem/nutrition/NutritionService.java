package dev.tandem.nutrition;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.nutrition.DayFood;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;
import dev.tandem.recommendation.FoodDayService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/** Food for any day from a year back to a year ahead, worked out anew whenever it is asked for. */
@ApplicationScoped
public class NutritionService {
    private final AthleteService athletes;
    private final FoodDayService days;

    NutritionService(AthleteService athletes, FoodDayService days) {
        this.athletes = athletes;
        this.days = days;
    }

    @Transactional
    NutritionView read(UUID athleteId, LocalDate date) {
        var today = athletes.today(athletes.athlete(athleteId));
        if (date.isBefore(today.minusDays(FoodDayService.DAYS))
                || date.isAfter(today.plusDays(FoodDayService.DAYS))) {
            throw Problems.badParameter(
                    "date", "out-of-range", Message.of("fault.within-days", FoodDayService.DAYS));
        }
        var weighed = SweatTestEntity.newest(athleteId, date.isAfter(today) ? today : date);
        return NutritionView.of(DayFood.of(days.of(athleteId, date, weighed)));
    }
}
