package dev.tandem.platform.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.device.DeviceStep;
import dev.tandem.domain.device.DeviceWorkout;
import dev.tandem.domain.device.DeviceWorkouts;
import dev.tandem.domain.device.StepEnd;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.season.Planner;
import dev.tandem.domain.unit.Words;
import dev.tandem.fixture.RandomAthletes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class FitWorkoutFileTest {
    private static final Instant MADE_AT = Instant.parse("2026-12-07T05:00:00Z");
    private static final int MOST_FILES = 250;

    @TempDir Path folder;

    @Test
    void header_and_checksums_are_those_of_the_format() {
        var file = FitWorkoutFile.of(workout("Easy run"), 7, MADE_AT);
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(bytes.get(0)).isEqualTo((byte) 14);
        assertThat(bytes.getInt(4)).isEqualTo(file.length - 14 - 2);
        assertThat(new String(file, 8, 4, StandardCharsets.US_ASCII)).isEqualTo(".FIT");
        assertThat(bytes.getShort(12) & 0xFFFF).isEqualTo(FitCrc.of(file, 12));
        assertThat(bytes.getShort(file.length - 2) & 0xFFFF)
                .isEqualTo(FitCrc.of(file, file.length - 2));
    }

    @Test
    void the_checksum_is_the_one_of_arc() {
        var check = "123456789".getBytes(StandardCharsets.US_ASCII);

        assertThat(FitCrc.of(check, check.length)).isEqualTo(0xBB3D);
    }

    @Test
    void the_same_session_gives_the_same_bytes() {
        assertThat(FitWorkoutFile.of(workout("Easy run"), 7, MADE_AT))
                .isEqualTo(FitWorkoutFile.of(workout("Easy run"), 7, MADE_AT));
    }

    /** Steps, targets and sets of whole seasons, as another's reader finds them. */
    @Test
    void an_independent_reader_finds_what_was_planned() throws IOException {
        var sdk = FitSdk.in(folder);
        var workouts = workouts();
        var files = new ArrayList<Path>();
        for (var workout : workouts) {
            var file = folder.resolve(files.size() + ".fit");
            Files.write(file, FitWorkoutFile.of(workout, files.size() + 1, MADE_AT));
            files.add(file);
        }

        var found = sdk.read(files);

        assertThat(workouts).hasSize(MOST_FILES);
        for (int i = 0; i < workouts.size(); i++) {
            check(workouts.get(i), found.get(i));
        }
    }

    private static void check(DeviceWorkout workout, JsonNode found) {
        assertThat(found.get("intact").asBoolean()).isTrue();
        assertThat(found.get("errors").asInt()).isZero();
        var messages = found.get("messages");
        assertThat(messages.at("/fileIdMesgs/0/type").asText()).isEqualTo("workout");
        assertThat(messages.at("/workoutMesgs/0/numValidSteps").asInt())
                .isEqualTo(workout.steps().size());
        var steps = messages.get("workoutStepMesgs");
        assertThat(steps.size()).isEqualTo(workout.steps().size());
        for (int i = 0; i < steps.size(); i++) {
            check(workout.steps().get(i), steps.get(i));
        }
    }

    private static void check(DeviceStep step, JsonNode found) {
        switch (step) {
            case DeviceStep.Repeat(int fromStep, int times) -> {
                assertThat(found.get("durationType").asText()).isEqualTo("repeatUntilStepsCmplt");
                assertThat(found.get("durationStep").asInt()).isEqualTo(fromStep);
                assertThat(found.get("repeatSteps").asInt()).isEqualTo(times);
            }
            case DeviceStep.Effort effort -> {
                check(effort.end(), found);
                check(effort.target(), found);
                assertThat(effort.name()).startsWith(found.path("wktStepName").asText());
                var lift = effort.lift();
                if (lift != null && lift.weightKg() != null) {
                    assertThat(found.get("exerciseWeight").asDouble()).isEqualTo(lift.weightKg());
                }
                assertThat(found.has("exerciseCategory")).isEqualTo(lift != null);
            }
        }
    }

    private static void check(StepEnd end, JsonNode found) {
        switch (end) {
            case StepEnd.Time(int seconds) ->
                    assertThat(found.get("durationTime").asInt()).isEqualTo(seconds);
            case StepEnd.Distance(int meters) ->
                    assertThat(found.get("durationDistance").asInt()).isEqualTo(meters);
            case StepEnd.Reps(int count) ->
                    assertThat(found.get("durationReps").asInt()).isEqualTo(count);
        }
    }

    private static void check(Target target, JsonNode found) {
        switch (target) {
            case Target.Pace(int min, int max) -> {
                var fastest = 1000 / found.get("customTargetSpeedHigh").asDouble();
                var slowest = 1000 / found.get("customTargetSpeedLow").asDouble();
                assertThat(Math.round(fastest)).isEqualTo(min);
                assertThat(Math.round(slowest)).isEqualTo(max);
            }
            case Target.HeartRate(int min, int max) -> {
                assertThat(found.get("customTargetHeartRateLow").asInt()).isEqualTo(min + 100);
                assertThat(found.get("customTargetHeartRateHigh").asInt()).isEqualTo(max + 100);
            }
            case Target.Rpe _ -> assertThat(found.get("targetType").asText()).isEqualTo("open");
            case null -> assertThat(found.get("targetType").asText()).isEqualTo("open");
        }
    }

    private static List<DeviceWorkout> workouts() {
        return LongStream.range(1, 100)
                .mapToObj(RandomAthletes::request)
                .map(Planner::plan)
                .flatMap(FitWorkoutFileTest::workouts)
                .limit(MOST_FILES)
                .toList();
    }

    private static Stream<DeviceWorkout> workouts(PlanResult result) {
        return result instanceof PlanResult.Planned planned
                ? planned.season().weeks().stream()
                        .flatMap(week -> week.sessions().stream())
                        .flatMap(
                                session ->
                                        DeviceWorkouts.of(session.workout(), Words.ENGLISH)
                                                .stream())
                        .limit(40)
                : Stream.empty();
    }

    private static DeviceWorkout workout(String name) {
        return new DeviceWorkout(
                name,
                DeviceWorkout.Sport.RUNNING,
                List.of(
                        new DeviceStep.Effort(
                                "Run",
                                DeviceStep.Intensity.ACTIVE,
                                new StepEnd.Time(1800),
                                new Target.Pace(330, 365),
                                null,
                                null)));
    }
}
