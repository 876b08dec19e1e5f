package dev.tandem.domain.load;

import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.running.CriticalSpeed;
import dev.tandem.domain.running.Mark;
import dev.tandem.domain.science.ImpulseScience;
import dev.tandem.domain.science.Vector;
import dev.tandem.domain.strength.LiftedSet;
import dev.tandem.domain.strength.StrengthVolume;
import dev.tandem.domain.unit.Pace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Computes the worked examples of session load (A) and load history (B). */
public final class LoadVectors {

    private LoadVectors() {}

    public static Map<String, Object> session(Vector vector) {
        return switch (vector.item()) {
            case "A1" -> Map.of("", sessionLoad(vector));
            case "A2" -> Map.of("", heartRate(vector));
            case "A3" -> Map.of("", ZoneLoad.edwards(vector.series("min_in_zones_1to5")));
            case "A4" -> Map.of("", ZoneLoad.lucia(vector.series("min_in_zones_1to3")));
            case "A5" -> Map.of("", runStress(vector));
            case "A7" -> criticalSpeed(vector);
            case "A8" -> Map.of("", volume(vector));
            default -> throw new AssertionError("No computation for " + vector.item());
        };
    }

    public static Map<String, Object> history(Vector vector) {
        return switch (vector.item()) {
            case "B1" -> impulseResponse(vector);
            case "B2" -> FitnessFatigueVectors.compute(vector);
            case "B4" -> AcuteChronicVectors.compute(vector);
            case "B5" -> monotony(vector);
            case "B6" -> Map.of("", variableResponse(vector));
            default -> throw new AssertionError("No computation for " + vector.item());
        };
    }

    private static double sessionLoad(Vector vector) {
        var duration = Duration.ofMinutes((long) vector.in("minutes"));
        return SessionLoad.of(vector.in("rpe"), duration, 0).value();
    }

    private static double heartRate(Vector vector) {
        var rest = vector.in("rest");
        var max = vector.in("max");
        var male = new HeartRateLoad(rest, max, Sex.MALE);
        return switch (vector.name()) {
            case "Banister TRIMP male" -> male.trimp(vector.in("min"), vector.in("hr"));
            case "Banister TRIMP female (0.86,1.67)" ->
                    new HeartRateLoad(rest, max, Sex.FEMALE)
                            .trimp(vector.in("min"), vector.in("hr"));
            case "GoldenCheetah female variant (0.64,1.67)" -> otherSoftware(vector);
            case "TRIMP100 male LTHR 170" -> male.score(vector.in("trimp"), vector.in("lthr"));
            default -> throw new AssertionError(vector.name());
        };
    }

    /** What other software shows for women, to see that ours differs by the factor alone. */
    private static double otherSoftware(Vector vector) {
        var female = new HeartRateLoad(vector.in("rest"), vector.in("max"), Sex.FEMALE);
        return female.trimp(vector.in("min"), vector.in("hr"))
                * ImpulseScience.BANISTER_MALE_FACTOR
                / ImpulseScience.BANISTER_FEMALE_FACTOR;
    }

    private static double runStress(Vector vector) {
        return RunStress.of(
                Duration.ofSeconds((long) vector.in("sec")),
                new Pace(vector.in("ngp_s_per_km")),
                new Pace(vector.in("ftp_s_per_km")));
    }

    private static Map<String, Object> criticalSpeed(Vector vector) {
        var speed = CriticalSpeed.of(mark(vector, "1"), mark(vector, "2")).orElseThrow();
        return Map.of(
                "cs_m_s", speed.metersPerSecond(),
                "pace_s_per_km", speed.pace().secondsPerKm(),
                "Dprime_m", speed.reserveMeters());
    }

    private static Mark mark(Vector vector, String number) {
        var seconds = (long) vector.in("t" + number + "_s");
        return new Mark(vector.in("d" + number + "_m"), Duration.ofSeconds(seconds));
    }

    private static double volume(Vector vector) {
        var sets =
                StreamSupport.stream(vector.input().get("sets").spliterator(), false)
                        .map(it -> new LiftedSet(it.get(0).asInt(), it.get(1).asDouble(), null))
                        .toList();
        return StrengthVolume.loadKg(sets);
    }

    private static Map<String, Object> impulseResponse(Vector vector) {
        var model =
                new ImpulseResponse(
                        new ImpulseResponse.Effect(vector.in("k1"), vector.in("tau1")),
                        new ImpulseResponse.Effect(vector.in("k2"), vector.in("tau2")));
        var once = List.of(1.0);
        return Map.of(
                "p(1)", model.change(once, 1),
                "p(7)", model.change(once, 7),
                "p(16)", model.change(once, 16),
                "p(40)", model.change(once, 40),
                "t_zero", model.daysToBaseline(),
                "t_peak", model.daysToPeak());
    }

    private static Map<String, Object> monotony(Vector vector) {
        var week = vector.series("week");
        var weekly = week.stream().mapToDouble(Double::doubleValue).sum();
        var mean = Monotony.mean(week);
        var sample = Monotony.sampleDeviation(week);
        var population = sample * Math.sqrt((week.size() - 1.0) / week.size());
        return Map.ofEntries(
                Map.entry("weekly", weekly),
                Map.entry("mean", mean),
                Map.entry("sd_sample", sample),
                Map.entry("sd_pop", population),
                Map.entry("monotony_sample", Monotony.of(week)),
                Map.entry("monotony_pop", mean / population),
                Map.entry("strain_sample", weekly * Monotony.of(week)),
                Map.entry("strain_pop", weekly * mean / population),
                Map.entry("monotony_sample_uncapped", mean / sample),
                Map.entry("monotony_capped10", Monotony.of(week)));
    }

    private static double variableResponse(Vector vector) {
        var model =
                new VariableDoseResponse(
                        vector.in("p0"),
                        new ImpulseResponse.Effect(vector.in("k1"), vector.in("tau1")),
                        vector.in("tau2"),
                        new ImpulseResponse.Effect(vector.in("k3"), vector.in("tau3")));
        var loads = new ArrayList<>(vector.series("w"));
        return model.performance(loads, loads.size());
    }
}
