package dev.tandem.domain.progress;

import dev.tandem.domain.unit.Message;

import java.time.LocalDate;

/** Something done for the first time: a code that never changes, the day, and kind words. */
public record Milestone(String code, LocalDate date, Message title) {}
