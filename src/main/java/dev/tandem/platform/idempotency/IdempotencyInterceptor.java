package dev.tandem.platform.idempotency;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.AddressedAthlete;
import dev.tandem.platform.request.RequestBody;
import dev.tandem.platform.security.Caller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.jboss.resteasy.reactive.RestResponse;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Wraps a resource method that is called with an Idempotency-Key in one transaction with the
 * storing of its answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern SANE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** Of the moment only: the same request may be let through a little later. */
    private static final Set<ProblemType> PASSING =
            Set.of(
                    ProblemType.REQUEST_IN_PROGRESS,
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    ProblemType.CONSENT_MISSING);

    private static final Turns TURNS = new Turns();

    @Inject IdempotentAnswers answers;
    @Inject RoutingContext exchange;
    @Inject RequestBody body;
    @Inject Caller caller;
    @Inject AddressedAthlete athlete;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        var key = exchange.request().getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!SANE.matcher(key).matches()) {
            throw Problems.badParameter(HEADER, "bad-format", Message.of("fault.idempotency-key"));
        }
        var claim = Claim.of(caller.name(), path(), key, content());
        TURNS.take(claim.name());
        try {
            return once(call, claim);
        } finally {
            TURNS.give(claim.name());
        }
    }

    private Object once(InvocationContext call, Claim claim) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().call(() -> firstOrReplay(call, claim));
        } catch (Problem refusal) {
            if (refusal.type().status() < 500 && !PASSING.contains(refusal.type())) {
                keep(claim, refusal);
            }
            throw refusal;
        }
    }

    private Object firstOrReplay(InvocationContext call, Claim claim) throws Exception {
        if (!answers.claim(claim)) {
            return answers.find(claim).replayed();
        }
        var response = (RestResponse<?>) call.proceed();
        answers.keep(claim, Answer.of(response));
        return response;
    }

    /** A refusal undid its transaction, so its answer is stored in one of its own. */
    private void keep(Claim claim, Problem refusal) {
        var requestId = exchange.response().headers().get("X-Request-Id");
        var answer = Answer.of(refusal, exchange.normalizedPath(), requestId);
        QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            if (answers.claim(claim)) {
                                answers.keep(claim, answer);
                            }
                            return claim;
                        });
    }

    /** Whoever names the athlete as {@code me} means the same request as with the id. */
    private String path() {
        return athlete.canonical(exchange.normalizedPath());
    }

    /** Of a body that is no JSON (a file) only the length is looked at. */
    private byte[] content() {
        var length = exchange.request().getHeader("Content-Length");
        return body.bytes().length > 0 || length == null
                ? body.bytes()
                : length.getBytes(StandardCharsets.UTF_8);
    }
}
