package dev.tandem.domain.life;

import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Days off that are known before a season begins: it is planned around them (J7, F11). */
public record SeasonTimeOff(
        LocalDate today, TrainingHistory done, List<TimeOff> timeOff, boolean strengthFirst) {
    public SeasonTimeOff {
        timeOff = List.copyOf(timeOff);
    }

    /** The season with rest on those days and the way back after them. */
    public Season applyTo(Season season) {
        if (timeOff.isEmpty()) {
            return season;
        }
        var weeks = season.weeks().stream().map(SeasonTimeOff::story).toList();
        var story = new Story(today, weeks, done, timeOff, List.of(), strengthFirst);
        Map<UUID, PlannedSession> others = new HashMap<>();
        Replan.of(story).sessions().forEach(session -> others.put(session.id(), session));
        return new Season(
                season.startDate(),
                season.endDate(),
                season.weeks().stream().map(week -> with(others, week)).toList(),
                season.compromises(),
                season.cautions());
    }

    private static StoryWeek story(PlanWeek week) {
        return new StoryWeek(
                week.number(),
                week.startDate(),
                week.phase(),
                week.sessions().stream().map(Standing::of).toList());
    }

    private static PlanWeek with(Map<UUID, PlannedSession> others, PlanWeek week) {
        return new PlanWeek(
                week.number(),
                week.startDate(),
                week.phase(),
                week.focus(),
                week.sessions().stream()
                        .map(session -> others.getOrDefault(session.id(), session))
                        .toList());
    }
}
