package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;

import java.time.LocalDate;
import java.util.List;

/** A slot that has its day: the minutes it may take there, and the rules that put it there. */
public record Placed(
        Slot slot, LocalDate date, DayPart dayPart, int minutes, List<Placement> placement) {}
