package dev.tandem.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.storage.Secrets;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class CursorsTest {

    private static final String LIST = "/v1/athletes/1/goals\nfrom=2026-01-01";
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/. ";

    private final Cursors here = cursors("one key of all replicas");

    @Test
    void another_replica_and_the_next_start_read_it() {
        var there = cursors("one key of all replicas");

        assertThat(there.open(here.seal("7", LIST), LIST)).isEqualTo("7");
        refuses(cursors("another key"), here.seal("7", LIST), LIST);
    }

    @Test
    void no_letter_of_it_can_be_changed_left_out_or_added() {
        for (var position : new String[] {"7", "2026-01-01", "0192-aa/0192-bb"}) {
            var cursor = here.seal(position, LIST);
            for (int at = 0; at < cursor.length(); at++) {
                var before = cursor.substring(0, at);
                var after = cursor.substring(at + 1);
                refuses(here, before + after, LIST);
                for (var letter : LETTERS.split("")) {
                    refuses(here, before + letter + cursor.charAt(at) + after + letter, LIST);
                    if (letter.charAt(0) != cursor.charAt(at)) {
                        refuses(here, before + letter + after, LIST);
                    }
                }
            }
        }
    }

    @Test
    void it_is_of_its_list_and_filter() {
        var cursor = here.seal("7", LIST);

        refuses(here, cursor, "/v1/athletes/2/goals\nfrom=2026-01-01");
        refuses(here, cursor, "/v1/athletes/1/goals\nfrom=2026-01-02");
        refuses(here, cursor, "/v1/athletes/1/goals");
        refuses(here, here.seal("1", "list\n\n1"), "list");
    }

    private static void refuses(Cursors cursors, String cursor, String list) {
        assertThatThrownBy(() -> cursors.open(cursor, list))
                .as("%s of %s", cursor, list)
                .isInstanceOf(Problem.class);
    }

    private static Cursors cursors(String key) {
        return new Cursors(new Secrets(Optional.of(key), Optional.empty()));
    }
}
