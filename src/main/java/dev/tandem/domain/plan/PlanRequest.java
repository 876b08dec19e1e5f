package dev.tandem.domain.plan;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.load.TrainingHistory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * All that decides a plan. No goal means general fitness; no number of weeks means up to the race,
 * else eight. Today is the athlete's; ids are taken from the supplier in order.
 */
public record PlanRequest(
        AthleteFile file,
        TrainingHistory history,
        @Nullable Goal goal,
        LocalDate today,
        LocalDate startDate,
        @Nullable Integer weeks,
        Supplier<UUID> ids) {}
