package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlanChange.Kind;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A session before and after; one of the two may be missing. Why it stands there is no matter. */
record SessionPair(@Nullable PlannedSession before, @Nullable PlannedSession after) {

    LocalDate date() {
        return Objects.requireNonNull(before == null ? after : before).date();
    }

    /** What happened to the session, if anything did. */
    Optional<PlanChange> change() {
        if (before == null) {
            var added = Objects.requireNonNull(after);
            return Optional.of(PlanChange.added(added, DiffWords.say("new")).showing(null, added));
        }
        if (after == null) {
            return Optional.of(
                    PlanChange.dropped(before, DiffWords.say("gone")).showing(before, null));
        }
        return kind(before, after).map(kind -> told(kind, before, after));
    }

    private static Optional<Kind> kind(PlannedSession before, PlannedSession after) {
        if (isSkipped(before) != isSkipped(after)) {
            return Optional.of(isSkipped(after) ? Kind.SKIPPED : Kind.ADDED);
        }
        if (before.isTraining() != after.isTraining()) {
            return Optional.of(after.isTraining() ? Kind.ADDED : Kind.DROPPED);
        }
        if (!isSameTime(before, after)) {
            return Optional.of(Kind.MOVED);
        }
        return InEnglish.isSame(before.workout(), after.workout())
                ? Optional.empty()
                : Optional.of(isEased(before, after) ? Kind.EASED : Kind.REPLACED);
    }

    private static PlanChange told(Kind kind, PlannedSession before, PlannedSession after) {
        var because = DiffWords.of(kind, before, after);
        var change =
                switch (kind) {
                    case MOVED -> PlanChange.moved(before, before.date(), after.date(), because);
                    case ADDED -> PlanChange.added(after, because);
                    case DROPPED -> PlanChange.dropped(before, because);
                    case EASED, REPLACED, SKIPPED -> PlanChange.of(before, kind, because);
                };
        return change.showing(before, after);
    }

    private static boolean isSkipped(PlannedSession session) {
        return session.status() == PlannedStatus.SKIPPED;
    }

    private static boolean isSameTime(PlannedSession one, PlannedSession other) {
        return one.date().equals(other.date()) && one.dayPart() == other.dayPart();
    }

    private static boolean isEased(PlannedSession before, PlannedSession after) {
        return before.workout().kind() == after.workout().kind()
                && after.workout().outline().load() < before.workout().outline().load();
    }
}
