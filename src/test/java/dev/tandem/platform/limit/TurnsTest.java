package dev.tandem.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class TurnsTest {

    private final Turns turns = new Turns();
    private final UUID athlete = UUID.randomUUID();

    @Test
    void a_few_go_on_at_once_and_the_others_in_their_order() {
        var inside = taken(Turns.AT_ONCE);
        var waiting = taken(2);

        assertThat(inside).allMatch(CompletableFuture::join);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        turns.give(athlete, inside.getFirst());
        assertThat(waiting.getFirst()).isCompletedWithValue(true);
        assertThat(waiting.getLast()).isNotDone();
    }

    @Test
    void one_athlete_does_not_wait_for_another() {
        taken(Turns.AT_ONCE + 1);

        assertThat(turns.take(UUID.randomUUID())).isCompletedWithValue(true);
    }

    @Test
    void who_gave_up_is_passed_over_and_takes_nothing() {
        var inside = taken(Turns.AT_ONCE);
        var waiting = taken(2);
        turns.give(athlete, waiting.getFirst());
        assertThat(waiting.getLast()).isNotDone();

        turns.give(athlete, inside.getFirst());

        assertThat(waiting.getFirst()).isCompletedWithValue(false);
        assertThat(waiting.getLast()).isCompletedWithValue(true);
    }

    @Test
    void who_waits_for_what_others_waited_for_in_vain_is_sent_away() {
        var inside = taken(Turns.AT_ONCE);
        var waiting = taken(20);

        turns.dismissAll(athlete);

        assertThat(waiting).allMatch(turn -> !turn.join());
        inside.forEach(turn -> turns.give(athlete, turn));
        assertThat(turns.size()).isZero();
        assertThat(turns.take(athlete)).isCompletedWithValue(true);
    }

    @Test
    void who_must_be_alone_waits_for_everybody_and_lets_nobody_in_meanwhile() {
        var inside = taken(2);
        var alone = turns.takeAlone(athlete);
        var later = taken(2);
        turns.give(athlete, inside.getFirst());
        assertThat(alone).isNotDone();

        turns.give(athlete, inside.getLast());

        assertThat(alone).isCompletedWithValue(true);
        assertThat(later).noneMatch(CompletableFuture::isDone);
        turns.give(athlete, alone);
        assertThat(later).allMatch(CompletableFuture::join);
        later.forEach(turn -> turns.give(athlete, turn));
        assertThat(turns.size()).isZero();
    }

    @Test
    void never_more_than_allowed_are_inside_and_in_the_end_nobody_is() throws Exception {
        var random = new Random(77);
        var inside = new AtomicInteger();
        var most = new ConcurrentLinkedQueue<Integer>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 2_000; i++) {
                var patience = random.nextInt(3);
                threads.submit(
                        () -> {
                            var turn = turns.take(athlete);
                            turn.completeOnTimeout(false, patience, TimeUnit.MILLISECONDS);
                            if (turn.join()) {
                                most.add(inside.incrementAndGet());
                                inside.decrementAndGet();
                            }
                            turns.give(athlete, turn);
                        });
            }
        }
        assertThat(most).isNotEmpty().allMatch(together -> together <= Turns.AT_ONCE);
        assertThat(turns.size()).isZero();
    }

    private List<CompletableFuture<Boolean>> taken(int times) {
        return Stream.generate(() -> turns.take(athlete)).limit(times).toList();
    }
}
