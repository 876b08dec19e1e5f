package dev.tandem.domain.season.move;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.schedule.search.SessionWords;
import dev.tandem.domain.season.FreeDays;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Days of rest and recovery: they give way to training and come back on days that are free. */
record RestDays(MoveRequest request, FreeDays making) {
    static RestDays of(MoveRequest request, Supplier<UUID> ids) {
        return new RestDays(request, new FreeDays(ids, request.athlete()));
    }

    boolean isMovable(PlannedSession session) {
        return !session.isTraining()
                && (session.status() == PlannedStatus.PLANNED || request.isAbout(session));
    }

    /** One for each day that nothing else stands on, and kept where it is if it can be. */
    List<PlannedSession> around(Collection<PlannedSession> others) {
        var open = new LinkedHashSet<>(request.dates());
        others.forEach(session -> open.remove(session.date()));
        var days = new ArrayList<PlannedSession>();
        var homeless = new ArrayDeque<PlannedSession>();
        for (var rest : wanted()) {
            (open.remove(rest.date()) ? days : homeless).add(rest);
        }
        for (var date : open) {
            var rest = homeless.poll();
            days.add(rest == null ? making.rest(date) : moved(rest, date));
        }
        return days;
    }

    private static PlannedSession moved(PlannedSession rest, LocalDate date) {
        var because =
                new Placement("R13", Message.of("placement.free", SessionWords.weekday(date)));
        return rest.at(date, DayPart.ANY, List.of(because));
    }

    /** Those of the week, the one that is asked for first and on its new day. */
    private List<PlannedSession> wanted() {
        var resting = new ArrayList<PlannedSession>();
        if (!request.session().isTraining()) {
            resting.add(asked());
        }
        request.week().sessions().stream()
                .filter(session -> isMovable(session) && !request.isAbout(session))
                .forEach(resting::add);
        return resting;
    }

    private PlannedSession asked() {
        var because =
                new Placement(
                        "moved", Message.of("move.asked", SessionWords.weekday(request.date())));
        return request.session()
                .at(request.date(), DayPart.ANY, List.of(because))
                .with(PlannedStatus.PLANNED);
    }
}
