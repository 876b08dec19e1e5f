package dev.tandem.domain.season.frame;

import dev.tandem.domain.athlete.Goal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The weeks of a season and the race it points at, if any. */
public record SeasonFrame(List<FrameWeek> weeks, @Nullable Goal goal) {}
