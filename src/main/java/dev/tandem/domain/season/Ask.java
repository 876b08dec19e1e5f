package dev.tandem.domain.season;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.Wish;
import dev.tandem.domain.schedule.fit.Numbers;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.RunLog;
import dev.tandem.domain.season.running.RunProgramme;
import dev.tandem.domain.unit.Message;

import java.util.List;

/** What a week is asked for, and how many of the asked runs it is good for (F12, I13). */
record Ask(Wish whole, RunProgramme.Runs runs) {
    static Ask of(Wish whole, RunProgramme running, FrameWeek week, RunLog done) {
        return new Ask(
                whole,
                week.races().isEmpty()
                        ? running.runs(week, done, whole.runs())
                        : new RunProgramme.Runs(whole.runs(), Message.literal("")));
    }

    /** What the week tries to hold. */
    Wish wanted() {
        return new Wish(runs.count(), whole.strength());
    }

    /** What later weeks ask for: runs that only this week is not good for are among it. */
    Wish agreed(Wish kept) {
        return kept.runs() == runs.count() ? new Wish(whole.runs(), kept.strength()) : kept;
    }

    /** Fewer runs than asked, in a week that is neither a lighter one nor before a race. */
    List<Compromise> compromises(FrameWeek week) {
        var isUsual =
                switch (week.phase()) {
                    case BASE, BUILD, PEAK -> !week.lighter();
                    case RECOVERY, TAPER -> false;
                };
        return !isUsual || runs.count() >= whole.runs()
                ? List.of()
                : List.of(
                        new Compromise(
                                "run-frequency",
                                Numbers.perWeek(whole.runs(), "runs"),
                                Numbers.alone(runs.count()),
                                runs.because()));
    }
}
