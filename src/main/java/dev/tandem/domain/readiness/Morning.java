package dev.tandem.domain.readiness;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * All that readiness is read from on one day; no check-in means none was made. Around a race the
 * floor of a short night is milder (J8).
 */
public record Morning(
        LocalDate date,
        int age,
        @Nullable CheckIn checkIn,
        Diary diary,
        LoadState load,
        boolean raceIsNear) {

    CheckIn.Feelings feelings() {
        return checkIn == null ? CheckIn.Feelings.UNTOLD : checkIn.feelings();
    }

    CheckIn.Markers markers() {
        return checkIn == null ? CheckIn.Markers.UNTOLD : checkIn.markers();
    }
}
