package dev.tandem.domain.season;

import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.Wish;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.season.running.RunLog;
import dev.tandem.domain.season.running.RunProgramme;
import dev.tandem.domain.season.strength.StrengthProgramme;

import java.util.ArrayList;
import java.util.List;

/** The two halves of a season. */
record Programmes(RunProgramme running, StrengthProgramme strength) {
    static Programmes of(PlanRequest request, SeasonFrame frame) {
        return new Programmes(
                RunProgramme.of(request, frame), StrengthProgramme.of(request.file(), frame));
    }

    /** The ways to build a week of so many runs and strength sessions, best first. */
    List<List<Slot>> variants(FrameWeek week, RunLog done, Wish wish) {
        var runs = running.slots(week, done, wish.runs());
        if (wish.strength() == 0) {
            return List.of(runs);
        }
        return strength.variants(week, wish.strength()).stream()
                .map(lifts -> together(runs, lifts))
                .toList();
    }

    private static List<Slot> together(List<Slot> runs, List<Slot> lifts) {
        var all = new ArrayList<>(runs);
        all.addAll(lifts);
        return all;
    }
}
