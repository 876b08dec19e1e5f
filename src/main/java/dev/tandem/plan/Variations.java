package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Wishes;
import dev.tandem.domain.life.TimeOff;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.view.AvailableDay;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An athlete's file as the changes of a what-if would have it, and all that is wrong with them. */
final class Variations {
    private static final String OUT_OF_RANGE = "out-of-range";

    private final AthleteService athletes;
    private final @Nullable UUID goalId;
    private final LocalDate start;
    private final List<Fault> faults = new ArrayList<>();
    private final List<TimeOff> timeOff = new ArrayList<>();
    private AthleteFile file;

    Variations(AthleteService athletes, AthleteFile file, @Nullable UUID goalId, LocalDate start) {
        this.athletes = athletes;
        this.file = file;
        this.goalId = goalId;
        this.start = start;
    }

    void take(List<PlanVariation> changes) {
        for (int index = 0; index < changes.size(); index++) {
            take(changes.get(index), "/changes/" + index);
        }
    }

    AthleteFile file() {
        return file;
    }

    List<TimeOff> timeOff() {
        return timeOff;
    }

    List<Fault> faults() {
        return faults;
    }

    private void take(PlanVariation change, String pointer) {
        switch (change) {
            case PlanVariation.RaceDate race -> move(race, pointer);
            case PlanVariation.Days(var days) -> wish(wishes -> wishes.with(availability(days)));
            case PlanVariation.Wishes(var others) ->
                    wish(wishes -> wishes.with(others.over(wishes.preferences())));
            case PlanVariation.Emphasis(var emphasis) ->
                    wish(wishes -> wishes.withEmphasis(emphasis));
            case PlanVariation.DaysOff(var from, var to) ->
                    timeOff.add(new TimeOff(from, to, TimeOff.Kind.PAUSE));
            case PlanVariation.AthleteChange(var patch) -> patch(patch, pointer + "/change");
        }
    }

    private void move(PlanVariation.RaceDate change, String pointer) {
        var id = change.goalId() == null ? goalId : change.goalId();
        var race = file.goal(id).orElse(null) instanceof Goal.Race found ? found : null;
        var isTooEarly = change.date().isBefore(start);
        if (isTooEarly) {
            note(pointer + "/date", OUT_OF_RANGE, Message.of("fault.before-plan-begins"));
        }
        if (race == null && change.goalId() == null) {
            note(pointer + "/goalId", "required", Message.of("fault.race-required"));
        }
        if (race == null && change.goalId() != null) {
            note(pointer + "/goalId", "unknown-value", Message.of("fault.no-race"));
        }
        if (race != null && !isTooEarly) {
            file = file.with(race.on(change.date()));
        }
    }

    private static Availability availability(List<AvailableDay> days) {
        return new Availability(days.stream().map(AvailableDay::toDomain).toList());
    }

    private void wish(UnaryOperator<Wishes> change) {
        var athlete = file.athlete();
        become(athlete.with(change.apply(athlete.wishes())));
    }

    private void become(Athlete athlete) {
        file = file.with(athlete);
    }

    private void patch(MergePatch patch, String pointer) {
        try {
            become(athletes.tried(file.athlete(), patch));
        } catch (Problem problem) {
            if (problem.type() != ProblemType.INVALID_INPUT) {
                throw problem;
            }
            problem.faults()
                    .forEach(
                            fault -> note(pointer + fault.pointer(), fault.code(), fault.detail()));
        }
    }

    private void note(String pointer, String code, Message detail) {
        faults.add(Fault.inBody(pointer, code, detail));
    }
}
