package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.EnergyScience.*;

import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

/** Energy of a day at rest, in kcal. */
@Cited(
        value = "G5",
        by = {Citation.MIFFLIN_1990, Citation.CUNNINGHAM_1980})
public final class RestingEnergy {

    private RestingEnergy() {}

    /** Mifflin-St Jeor; made for ages of 19 to 78, {@link IllegalArgumentException} elsewhere. */
    public static double mifflinStJeor(double bodyMassKg, double heightCm, int ageYears, Sex sex) {
        if (!MIFFLIN_AGE_YEARS.contains(ageYears) || !(bodyMassKg > 0) || !(heightCm > 0)) {
            throw new IllegalArgumentException("No resting energy at the age of " + ageYears);
        }
        return MIFFLIN_KCAL_PER_KG * bodyMassKg
                + MIFFLIN_KCAL_PER_CM * heightCm
                - MIFFLIN_KCAL_PER_YEAR * ageYears
                + offset(sex);
    }

    /** Cunningham, from the mass without fat. */
    public static double cunningham(double leanMassKg) {
        if (!(leanMassKg > 0)) {
            throw new IllegalArgumentException("Lean mass is above 0 kg: " + leanMassKg);
        }
        return CUNNINGHAM_KCAL + CUNNINGHAM_KCAL_PER_KG_LEAN * leanMassKg;
    }

    private static double offset(Sex sex) {
        return switch (sex) {
            case MALE -> MIFFLIN_MALE_KCAL;
            case FEMALE -> MIFFLIN_FEMALE_KCAL;
            case UNSPECIFIED -> MIFFLIN_UNSPECIFIED_KCAL;
        };
    }
}
