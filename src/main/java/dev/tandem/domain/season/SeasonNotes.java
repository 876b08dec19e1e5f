package dev.tandem.domain.season;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.plan.Caution;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.schedule.fit.Numbers;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.season.strength.StrengthProgramme;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What the athlete should know of a season beside its sessions. */
final class SeasonNotes {
    private final PlanRequest request;
    private final SeasonFrame frame;
    private final StrengthProgramme strength;

    SeasonNotes(PlanRequest request, SeasonFrame frame, StrengthProgramme strength) {
        this.request = request;
        this.frame = frame;
        this.strength = strength;
    }

    List<Caution> cautions() {
        var cautions = new ArrayList<Caution>();
        if (request.file().athlete().screening().answeredOn() == null) {
            cautions.add(
                    new Caution(
                            "screening-unanswered", Message.of("caution.screening-unanswered")));
        }
        if (lacks(Benchmark.Run.class)) {
            cautions.add(new Caution("no-run-benchmark", Message.of("caution.no-run-benchmark")));
        }
        if (lacks(Benchmark.Lift.class)) {
            cautions.add(new Caution("no-lift-benchmark", Message.of("caution.no-lift-benchmark")));
        }
        heldRaces().forEach(cautions::add);
        leftOut().forEach(pattern -> cautions.add(leftOut(pattern)));
        return cautions;
    }

    /** R19: where all runs are forbidden, other endurance work takes their place. */
    List<Compromise> compromises() {
        var weeks = frame.weeks().stream().filter(this::forbidsRunning).count();
        if (weeks == 0) {
            return List.of();
        }
        var wanted = request.file().athlete().wishes().preferences().runsPerWeek();
        return List.of(
                new Compromise(
                        "run-frequency",
                        Numbers.perWeek(wanted, "runs"),
                        Message.of(
                                "cross-training-instead" + (weeks == 1 ? ".one" : ".some"), weeks),
                        Message.of("because.no-running")));
    }

    /** R19: a race is a run; where a limitation forbids running it is no part of the plan. */
    private Stream<Caution> heldRaces() {
        return frame.weeks().stream()
                .flatMap(week -> week.races().stream())
                .filter(race -> forbidsRunning(race.date()))
                .map(
                        race ->
                                new Caution(
                                        "race-not-planned",
                                        Message.of(
                                                "caution.race-not-planned",
                                                Message.date(race.date()))));
    }

    private boolean forbidsRunning(FrameWeek week) {
        return week.startDate()
                .datesUntil(week.endDate().plusDays(1))
                .anyMatch(this::forbidsRunning);
    }

    private boolean forbidsRunning(LocalDate date) {
        var forbidden = request.file().forbiddenOn(date);
        return forbidden.contains(Restriction.RUNNING) || forbidden.contains(Restriction.IMPACT);
    }

    private EnumSet<MovementPattern> leftOut() {
        var patterns = EnumSet.noneOf(MovementPattern.class);
        frame.weeks().forEach(week -> patterns.addAll(strength.leftOut(week)));
        return patterns;
    }

    private static Caution leftOut(MovementPattern pattern) {
        return new Caution(
                "pattern-left-out",
                Message.of("caution.pattern-left-out", Message.of("pattern." + Kebab.of(pattern))));
    }

    private boolean lacks(Class<? extends Benchmark> kind) {
        return request.file().benchmarks().stream().noneMatch(kind::isInstance);
    }
}
