package dev.tandem.platform.idempotency;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Claims of keys and the answers under them; all of it happens in the caller's transaction. */
@ApplicationScoped
public class IdempotentAnswers {

    private static final int AT_A_TIME = 5_000;

    private final Clock clock;

    public IdempotentAnswers(Clock clock) {
        this.clock = clock;
    }

    static Problem stillRunning() {
        return Problems.conflict(
                ProblemType.REQUEST_IN_PROGRESS, Message.of("problem.still-running"));
    }

    /**
     * Takes the key for this request, waiting for a running one; false if it has been used already.
     */
    boolean claim(Claim claim) {
        try {
            AnswerEntity.setLockTimeout(Turns.LONGEST_WAIT_MILLIS);
            var isNew = AnswerEntity.claim(claim, clock.instant());
            AnswerEntity.resetLockTimeout();
            return isNew;
        } catch (LockTimeoutException | PessimisticLockException fault) {
            throw stillRunning();
        }
    }

    /** What concerns an athlete who is erased by now is kept nowhere. */
    void keep(Claim claim, Answer answer) {
        var row = Objects.requireNonNull(AnswerEntity.of(claim));
        if (claim.athleteOf(answer).filter(id -> !AnswerEntity.isThere(id)).isPresent()) {
            row.delete();
            return;
        }
        row.status = answer.status();
        row.headers = answer.headers();
        row.sealedBody = Seal.close(answer.body(), claim.sealingKey());
        row.athleteId = claim.athleteOf(answer).orElse(null);
    }

    /** The answer of the request that had the key first; 422 if that one had another body. */
    Answer find(Claim claim) {
        var row = AnswerEntity.of(claim);
        if (row == null || row.status == null || row.headers == null || row.sealedBody == null) {
            throw stillRunning();
        }
        if (!row.bodyDigest.equals(claim.bodyDigest())) {
            throw Problems.of(ProblemType.IDEMPOTENCY_KEY_REUSED, Message.of("problem.key-reused"));
        }
        return new Answer(row.status, row.headers, Seal.open(row.sealedBody, claim.sealingKey()));
    }

    /** Erases what was answered about an athlete. */
    @Transactional
    public void forget(UUID athleteId) {
        AnswerEntity.forget(athleteId);
    }

    /** A lot at a time, so that no statement is long however many there are. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        var oldest = clock.instant().minus(AnswerEntity.KEPT);
        int forgotten;
        do {
            forgotten =
                    QuarkusTransaction.requiringNew()
                            .call(() -> AnswerEntity.forgetSomeOlderThan(oldest, AT_A_TIME));
        } while (forgotten == AT_A_TIME);
    }
}
