package dev.tandem.recommendation;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.nutrition.Ahead;
import dev.tandem.domain.nutrition.DayTraining;
import dev.tandem.domain.nutrition.Done;
import dev.tandem.domain.nutrition.FoodDay;
import dev.tandem.domain.nutrition.SweatTest;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.recommendation.SessionDecision;

import java.time.LocalDate;
import java.util.List;

/**
 * A day as it should be done: the planned sessions, each as it is advised now, and what is done.
 */
record AdvisedDay(
        LocalDate date,
        AthleteFile file,
        List<PlannedSession> sessions,
        List<PlannedSession> later,
        List<Done> done,
        boolean isOnHold) {

    static AdvisedDay of(Situations.Scene scene, List<SessionDecision> decided) {
        var situation = scene.situation();
        return new AdvisedDay(
                situation.date(),
                situation.file(),
                scene.plan().sessions().stream().map(each -> advised(each, decided)).toList(),
                scene.plan().later(),
                scene.done(),
                !situation.medical().holds().isEmpty());
    }

    /** Advice changes what is still to be done, and only that. */
    private static PlannedSession advised(PlannedSession planned, List<SessionDecision> decided) {
        return decided.stream()
                .filter(one -> one.planned().id().equals(planned.id()))
                .filter(one -> planned.status() == PlannedStatus.PLANNED)
                .findFirst()
                .map(one -> planned.with(one.adjusted().workout()))
                .orElse(planned);
    }

    /** Nobody eats for a race or a long run ahead while a medical hold stands. */
    FoodDay food(List<SweatTest> weighed) {
        var ahead = isOnHold ? Ahead.NOTHING : Ahead.of(date, file, later);
        return new FoodDay(date, file, DayTraining.of(sessions, done), ahead, weighed);
    }
}
