package dev.tandem.plan;

import dev.tandem.domain.plan.PlanDelta;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A plan as one of its revisions left it. */
record PlanAsOf(int number, List<WeekShape> weeks, List<PlannedSession> sessions) {

    /** One statement. Revisions from before their contents were kept cannot be read so (409). */
    static PlanAsOf read(PlanEntity plan, int number) {
        if (number < 1 || number > plan.revision) {
            throw Problems.notFound();
        }
        var contents = RevisionContentEntity.upTo(plan.athleteId, plan.id, number);
        if (contents.size() < number) {
            throw Problems.conflict(Message.of("problem.revision-too-old"));
        }
        var deltas = contents.stream().map(content -> content.sessions).toList();
        return new PlanAsOf(number, weeks(contents), PlanDelta.replay(deltas));
    }

    private static List<WeekShape> weeks(List<RevisionContentEntity> contents) {
        return contents.reversed().stream()
                .flatMap(content -> Stream.ofNullable(content.weeks))
                .findFirst()
                .orElseThrow();
    }

    List<PlanWeek> filledWeeks() {
        return weeks.stream().map(week -> week.with(sessions)).toList();
    }

    /** The weeks that are over as they are now, the others as they were. */
    List<WeekShape> weeksFrom(LocalDate today, List<WeekShape> now) {
        return Stream.concat(
                        now.stream().filter(week -> week.endDate().isBefore(today)),
                        weeks.stream().filter(week -> !week.endDate().isBefore(today)))
                .toList();
    }
}
