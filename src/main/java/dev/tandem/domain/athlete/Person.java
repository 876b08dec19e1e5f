package dev.tandem.domain.athlete;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Who the athlete is; the zone decides which day it is for them. */
public record Person(
        String displayName, LocalDate birthDate, Sex sex, ZoneId timeZone, String locale) {

    /** Whole years of age on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
