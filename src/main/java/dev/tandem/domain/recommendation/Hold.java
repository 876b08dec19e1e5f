package dev.tandem.domain.recommendation;

import java.time.LocalDate;

/**
 * An active medical hold: set by a red flag or a screening concern, ended only by being cleared;
 * the reason is the flag's or the concern's word outside ({@code chest-pain}).
 */
public record Hold(String reason, LocalDate since) {}
