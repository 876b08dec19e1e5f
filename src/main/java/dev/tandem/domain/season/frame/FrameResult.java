package dev.tandem.domain.season.frame;

import dev.tandem.domain.unit.Message;

import java.time.LocalDate;

/** The weeks of a season, or the reason why the goal is too near for one. */
public sealed interface FrameResult {
    /** The weeks. */
    record Framed(SeasonFrame frame) implements FrameResult {}

    /** The first day on which the race would be accepted, and what can be done by the asked one. */
    record TooSoon(LocalDate earliestDate, Message possible) implements FrameResult {}
}
