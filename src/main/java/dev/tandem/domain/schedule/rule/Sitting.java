package dev.tandem.domain.schedule.rule;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.RaceDay;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A slot on a day, as rules and costs look at it. Day 0 is the first of the week; days before it
 * are negative, days after the week go on from 7. A part other than ANY says that the day holds two
 * sessions.
 */
public record Sitting(Slot slot, int day, DayPart part) {
    /** A race counts as hard and long for the days around it (R14). */
    private static final Slot RACE =
            new Slot("race", SessionKind.RUN, Set.of(Tag.HARD, Tag.LONG), Set.of(), 1, 1);

    /** A session that is what it is: it takes the minutes it has, no more and no fewer. */
    public static Sitting of(Placed placed, LocalDate start) {
        return new Sitting(
                placed.slot().lasting(placed.minutes()),
                dayOf(placed.date(), start),
                placed.dayPart());
    }

    public static Sitting of(RaceDay race, LocalDate start) {
        return new Sitting(RACE, dayOf(race.date(), start), DayPart.ANY);
    }

    public static int dayOf(LocalDate date, LocalDate start) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    /** By identity: it is asked for every pair of every week tried, and there is one such slot. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isRace() {
        return slot == RACE;
    }

    public boolean isRun() {
        return slot.kind() == SessionKind.RUN;
    }

    public boolean isStrength() {
        return slot.kind() == SessionKind.STRENGTH;
    }

    public boolean isHardRun() {
        return isRun() && slot.has(Tag.HARD);
    }

    /** A run that tired legs would spoil: hard or long. */
    public boolean isKeyRun() {
        return isRun() && (slot.has(Tag.HARD) || slot.has(Tag.LONG));
    }

    public boolean isHeavyLower() {
        return slot.has(Tag.HEAVY_LOWER);
    }

    public boolean isPlyometric() {
        return slot.has(Tag.PLYOMETRIC);
    }

    public boolean isInWeek() {
        return day >= 0 && day < WeekProblem.DAYS;
    }

    /** Whether it is in this week, the one before or the one after: no rule looks further. */
    public boolean isNearWeek() {
        return day >= -WeekProblem.DAYS && day < 2 * WeekProblem.DAYS;
    }

    /** Calendar days from this to a later one. */
    public int daysTo(Sitting later) {
        return later.day - day;
    }

    public int daysApart(Sitting other) {
        return Math.abs(other.day - day);
    }

    public boolean isBefore(Sitting other) {
        return day != other.day ? day < other.day : part != DayPart.PM && other.part == DayPart.PM;
    }

    /** Whether the two are the two halves of a day. */
    public boolean isHalfDayOf(Sitting other) {
        return day == other.day
                && part != other.part
                && part != DayPart.ANY
                && other.part != DayPart.ANY;
    }

    /** This session where the other one is. */
    public Sitting inPlaceOf(Sitting other) {
        return new Sitting(slot, other.day, other.part);
    }

    /** The same a number of days later. */
    public Sitting plusDays(int days) {
        return new Sitting(slot, day + days, part);
    }
}
