package dev.tandem.domain.season.running.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import org.junit.jupiter.api.Test;

/** A title names the effort by pace or by feel, however deep it stands and however it was kept. */
class MannerTest {
    private static final Manner CRUISE = Manner.of(Family.CRUISE);
    private static final Pieces WORK = Pieces.meters(5, 1500, 90, Effort.THRESHOLD);

    @Test
    void a_title_is_told_by_pace_once_a_pace_is_known_and_back() {
        var byFeel = Message.of("run.with-jog", Family.CRUISE.title(WORK, false), WORK.jogWords());

        var byPace = CRUISE.in(byFeel, true);

        assertThat(byPace.text()).isEqualTo("5 x 1.5 km at threshold, 90 s jog");
        assertThat(Words.GERMAN.say(byPace))
                .isEqualTo("5 x 1,5 km im Schwellentempo, 90 s Trabpause");
        assertThat(CRUISE.in(byPace, false)).isEqualTo(byFeel);
    }

    @Test
    void a_shorter_session_stays_shorter() {
        var shorter = Message.of("easing.shorter", Family.CRUISE.title(WORK, false));
        assertThat(Words.GERMAN.say(CRUISE.in(shorter, true)))
                .isEqualTo("5 x 1,5 km im Schwellentempo, kürzer");
    }

    @Test
    void what_was_kept_in_english_only_stays_english() {
        var kept = Message.literal("5 x 1.5 km comfortably hard, 90 s jog");
        assertThat(CRUISE.in(kept, true))
                .isEqualTo(Message.literal("5 x 1.5 km at threshold, 90 s jog"));
    }

    @Test
    void other_sessions_keep_their_title() {
        var tempo = Family.TEMPO.title(WORK, true);
        assertThat(CRUISE.in(tempo, false)).isEqualTo(tempo);
    }
}
