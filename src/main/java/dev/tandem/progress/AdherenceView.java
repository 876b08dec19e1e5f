package dev.tandem.progress;

import static dev.tandem.progress.Rounded.to;

import dev.tandem.domain.progress.Adherence;
import dev.tandem.domain.progress.Adherence.Intensity;
import dev.tandem.domain.progress.Work;
import dev.tandem.domain.unit.Kebab;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was planned and what was done, week by week from Monday. */
@Schema(name = "AdherenceWeeks")
record AdherenceView(List<WeekView> items) {

    /**
     * A week: sessions of the plan and those of them that were done with their share, and planned
     * against done in all, by kind and by intensity. Training beside the plan counts as easy.
     */
    @Schema(name = "AdherenceWeek")
    record WeekView(
            LocalDate startDate,
            int plannedSessions,
            int fulfilledSessions,
            @Nullable Double share,
            boolean followed,
            PairView total,
            Map<String, PairView> byKind,
            Map<String, PairView> byIntensity) {
        static WeekView of(Adherence week) {
            var kinds = new LinkedHashMap<String, PairView>();
            week.byKind().forEach((kind, pair) -> kinds.put(Kebab.of(kind), PairView.of(pair)));
            var intensities = new LinkedHashMap<String, PairView>();
            for (var intensity : Intensity.values()) {
                intensities.put(
                        Kebab.of(intensity), PairView.of(week.byIntensity().get(intensity)));
            }
            var planned = week.week();
            return new WeekView(
                    planned.monday(),
                    planned.planned(),
                    planned.done(),
                    planned.isOfPlan() ? to(2, (double) planned.done() / planned.planned()) : null,
                    planned.isFollowed(),
                    PairView.of(week.all()),
                    kinds,
                    intensities);
        }
    }

    /** Planned and done. */
    @Schema(name = "PlannedAndDone")
    record PairView(WorkView planned, WorkView done) {
        static PairView of(Adherence.@Nullable Pair pair) {
            return pair == null
                    ? new PairView(WorkView.of(Work.NONE), WorkView.of(Work.NONE))
                    : new PairView(WorkView.of(pair.planned()), WorkView.of(pair.done()));
        }
    }

    /** An amount of training. */
    @Schema(name = "Work")
    record WorkView(int sessions, double minutes, double load) {
        static WorkView of(Work work) {
            return new WorkView(work.sessions(), to(1, work.minutes()), to(1, work.load()));
        }
    }

    static AdherenceView of(List<Adherence> weeks) {
        return new AdherenceView(weeks.stream().map(WeekView::of).toList());
    }
}
