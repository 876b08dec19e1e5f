package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The person who trains, with all that a plan or a decision needs to know of them. */
public record Athlete(
        UUID id,
        Person person,
        Body body,
        Level runningLevel,
        Level strengthLevel,
        Wishes wishes,
        Screening screening,
        @Nullable RecentTraining recentTraining) {

    /** The same athlete with other wishes. */
    public Athlete with(Wishes others) {
        return new Athlete(
                id, person, body, runningLevel, strengthLevel, others, screening, recentTraining);
    }

    /** The same athlete with other answers to the screening. */
    public Athlete with(Screening answers) {
        return new Athlete(
                id, person, body, runningLevel, strengthLevel, wishes, answers, recentTraining);
    }
}
