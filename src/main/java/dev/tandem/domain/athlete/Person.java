package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Who the athlete is; the zone decides which day it is for them. */
public record Person(
        String displayName,
        LocalDate birthDate,
        Sex sex,
        ZoneId timeZone,
        String locale,
        @Nullable Consent consent) {

    /** One of whom no consent is known. */
    public Person(
            String displayName, LocalDate birthDate, Sex sex, ZoneId timeZone, String locale) {
        this(displayName, birthDate, sex, timeZone, locale, null);
    }

    /** Whole years of age on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
