package dev.tandem.domain.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.season.Planner;
import dev.tandem.domain.unit.Words;
import dev.tandem.fixture.RandomAthletes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class DeviceWorkoutProperties {

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(longs = {1, 1001, 2001})
    void a_device_is_told_just_what_the_plan_says(long from) {
        LongStream.range(from, from + 15)
                .boxed()
                .flatMap(DeviceWorkoutProperties::planned)
                .forEach(DeviceWorkoutProperties::check);
    }

    private static Stream<PlannedSession> planned(long seed) {
        return Planner.plan(RandomAthletes.request(seed)) instanceof PlanResult.Planned planned
                ? planned.season().weeks().stream().flatMap(week -> week.sessions().stream())
                : Stream.empty();
    }

    private static void check(PlannedSession session) {
        var workout = DeviceWorkouts.of(session.workout(), Words.ENGLISH);
        assertThat(workout.isPresent())
                .isEqualTo(session.workout().outline().durationMinutes() > 0);
        workout.ifPresent(
                device -> {
                    var done = new ArrayList<DeviceStep.Effort>();
                    walk(device.steps(), done);
                    check(session.workout(), done);
                });
    }

    private static void check(Workout workout, List<DeviceStep.Effort> done) {
        switch (workout) {
            case Workout.Run run ->
                    assertThat(ends(done)).containsExactlyElementsOf(stretches(run.steps()));
            case Workout.Strength lift ->
                    assertThat(done.stream().filter(effort -> effort.lift() != null).count())
                            .isEqualTo(
                                    lift.exercises().stream()
                                            .mapToLong(each -> each.sets().size())
                                            .sum());
            case Workout.Plain _ -> assertThat(ends(done)).hasSize(1);
        }
    }

    /** What a device does, line by line, jumps done. */
    private static void walk(List<DeviceStep> lines, List<DeviceStep.Effort> done) {
        for (int index = 0; index < lines.size(); index++) {
            switch (lines.get(index)) {
                case DeviceStep.Effort effort -> done.add(effort);
                case DeviceStep.Repeat(int fromStep, int times) -> {
                    assertThat(fromStep).isLessThan(index);
                    for (int again = 1; again < times; again++) {
                        walk(lines.subList(fromStep, index), done);
                    }
                }
            }
        }
    }

    private static List<StepEnd> ends(List<DeviceStep.Effort> done) {
        return done.stream()
                .filter(
                        effort ->
                                effort.intensity() != DeviceStep.Intensity.WARM_UP
                                        && effort.intensity() != DeviceStep.Intensity.COOL_DOWN)
                .map(DeviceStep.Effort::end)
                .toList();
    }

    private static List<StepEnd> stretches(List<RunStep> steps) {
        return steps.stream().flatMap(DeviceWorkoutProperties::stretches).toList();
    }

    private static Stream<StepEnd> stretches(RunStep step) {
        return switch (step) {
            case RunStep.Stretch(_, Extent.Time(int seconds), _) ->
                    Stream.of(new StepEnd.Time(seconds));
            case RunStep.Stretch(_, Extent.Distance(int meters), _) ->
                    Stream.of(new StepEnd.Distance(meters));
            case RunStep.Repeat(int times, var inner) ->
                    Stream.generate(() -> stretches(inner)).limit(times).flatMap(List::stream);
        };
    }
}
