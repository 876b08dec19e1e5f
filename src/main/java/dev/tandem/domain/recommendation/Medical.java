package dev.tandem.domain.recommendation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Active holds, those of screening among them; the day of the last clearing; and whether that
 * clearing came after the day's check-in was stored, so that its flags no longer count (R38).
 */
public record Medical(List<Hold> holds, @Nullable LocalDate clearedOn, boolean flagsAreCleared) {
    public static final Medical NONE = new Medical(List.of(), null, false);

    public Medical {
        holds = List.copyOf(holds);
    }
}
