package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.WeekLimitScience;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/** A draft as the scheduler sees it: the slot is the session as full as it can get. */
record Offer(Draft draft, Writer writer, Slot slot) {
    private static final int LEAST_MINUTES = 20;
    private static final int NOVICE_MINUTES = 55;
    private static final int INTERMEDIATE_MINUTES = 60;
    private static final int ADVANCED_MINUTES = 60;

    /** Sessions that keep what is there, or spare the next day, are shorter. Ours. */
    private static final double EASY_SHARE = 0.75;

    private static final double RACE_WEEK_SHARE = 0.55;

    static Offer of(Draft draft, Writer writer) {
        int most = wishedMinutes(draft);
        var fullest = Seen.in(draft.promised(most));
        int wished = draft.minutesNeeded(most);
        return new Offer(
                draft,
                writer,
                new Slot(
                        draft.key(),
                        SessionKind.STRENGTH,
                        fullest.tags(),
                        fullest.heavyMuscles(),
                        Math.min(draft.minutesNeeded(LEAST_MINUTES), wished),
                        wished));
    }

    /** The lifts that fit into some minutes. */
    List<Lift> lifts(int minutes) {
        return draft.lifts(Math.min(minutes, slot.wishedMinutes()));
    }

    FilledSession filled(int minutes, List<Lift> lifts) {
        return writer.write(draft, Math.min(minutes, slot.wishedMinutes()), lifts);
    }

    @Cited(value = "I16", confidence = Confidence.DESIGN_DEFAULT)
    private static int wishedMinutes(Draft draft) {
        var file = draft.situation().lifter().file();
        var wished = file.athlete().wishes().preferences().sessionMinutes();
        int usual = wished == null ? usualMinutes(draft) : wished;
        int minutes = (int) (usual * share(draft));
        return Math.clamp(
                Math.min(minutes, mostAvailable(draft)),
                LEAST_MINUTES,
                WeekLimitScience.STRENGTH_MAX_MINUTES);
    }

    private static double share(Draft draft) {
        var week = draft.situation().week();
        if (!week.races().isEmpty()) {
            return RACE_WEEK_SHARE;
        }
        return draft.day().bound() == Day.Bound.EASY || Style.isFresh(week) ? EASY_SHARE : 1;
    }

    private static int usualMinutes(Draft draft) {
        return switch (draft.situation().lifter().level()) {
            case NOVICE -> NOVICE_MINUTES;
            case INTERMEDIATE -> INTERMEDIATE_MINUTES;
            case ADVANCED -> ADVANCED_MINUTES;
        };
    }

    private static int mostAvailable(Draft draft) {
        var availability = draft.situation().lifter().file().athlete().wishes().availability();
        return availability.days().stream()
                .filter(day -> day.allows(SessionKind.STRENGTH))
                .mapToInt(DayAvailability::minutes)
                .max()
                .orElse(0);
    }
}
