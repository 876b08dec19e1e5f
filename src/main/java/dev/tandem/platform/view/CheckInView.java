package dev.tandem.platform.view;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.RedFlag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A morning as it was told. */
@Schema(name = "CheckIn")
public record CheckInView(
        LocalDate date,
        @Nullable Double sleepHours,
        @Nullable Integer sleepQuality,
        @Nullable Integer fatigue,
        @Nullable Integer soreness,
        @Nullable Set<BodyArea> sorenessAreas,
        @Nullable Integer stress,
        @Nullable Integer mood,
        @Nullable Integer restingHeartRateBpm,
        @Nullable Double hrvRmssdMs,
        @Nullable Illness illness,
        @Nullable List<PainBody> pain,
        @Nullable Set<RedFlag> redFlags,
        @Nullable Integer minutesAvailable) {

    public static CheckInView of(CheckIn checkIn) {
        var feelings = checkIn.feelings();
        var markers = checkIn.markers();
        var health = checkIn.health();
        return new CheckInView(
                checkIn.date(),
                markers.sleepHours(),
                feelings.sleepQuality(),
                feelings.fatigue(),
                feelings.soreness(),
                feelings.sorenessAreas().isEmpty() ? null : feelings.sorenessAreas(),
                feelings.stress(),
                feelings.mood(),
                markers.restingHeartRateBpm(),
                markers.hrvRmssdMs(),
                health.illness(),
                health.pain().isEmpty() ? null : health.pain().stream().map(PainBody::of).toList(),
                health.redFlags().isEmpty() ? null : health.redFlags(),
                checkIn.minutesAvailable());
    }
}
