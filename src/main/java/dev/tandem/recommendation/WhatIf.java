package dev.tandem.recommendation;

import dev.tandem.platform.view.NewCheckIn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A day to try out: another check-in in place of the stored one, another planned session. */
@Schema(name = "RecommendationPreview")
record WhatIf(LocalDate date, @Nullable NewCheckIn checkIn, @Nullable UUID sessionId) {}
