package dev.tandem.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.domain.unit.Message;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;

import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/** Which problem an exception is. */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int RETRY_SECONDS = 2;

    private Failures() {}

    static Problem problemFor(Throwable failure, HttpServerRequest request) {
        for (var cause : causes(failure)) {
            switch (cause) {
                case Problem problem -> {
                    return problem;
                }
                case ConstraintViolationException violations -> {
                    return badParameters(violations);
                }
                case AuthenticationFailedException _, UnauthorizedException _ -> {
                    return Problems.unauthorized();
                }
                case ForbiddenException _ -> {
                    return Problems.forbidden();
                }
                case OptimisticLockException _, StaleStateException _ -> {
                    return stale(request);
                }
                case RejectedExecutionException _ -> {
                    return Problems.unavailable(RETRY_SECONDS);
                }
                case java.sql.SQLException fault -> {
                    return DatabaseFailures.problemFor(fault, failure);
                }
                case AssertionError fault when DatabaseFailures.isLostConnection(fault) -> {
                    return Problems.unavailable(RETRY_SECONDS);
                }
                default -> {}
            }
        }
        return otherwise(failure);
    }

    private static Problem otherwise(Throwable failure) {
        return switch (failure) {
            case WebApplicationException web -> ofStatus(web);
            case JsonProcessingException _ ->
                    Problems.malformed(
                            List.of(Fault.inBody("", "syntax", Message.of("fault.not-json"))));
            default -> unexpected(failure);
        };
    }

    static Problem unexpected(Throwable failure) {
        LOG.error("Request failed", failure);
        return Problems.internalError();
    }

    private static Problem ofStatus(WebApplicationException failure) {
        var type = ProblemType.ofStatus(failure.getResponse().getStatus());
        if (type == ProblemType.INTERNAL_ERROR) {
            return unexpected(failure);
        }
        return Problems.of(type, type.explanation());
    }

    /**
     * Two changed the same thing: a failed precondition for whoever named the version, else a
     * conflict.
     */
    private static Problem stale(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.IF_MATCH) == null
                ? Problems.conflict(Message.of("problem.changed-meanwhile"))
                : Problems.preconditionFailed();
    }

    private static Problem badParameters(ConstraintViolationException violations) {
        return Problems.badInput(
                violations.getConstraintViolations().stream()
                        .map(Failures::fault)
                        .distinct()
                        .toList());
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        return Fault.ofParameter(
                lastOf(violation.getPropertyPath()),
                ViolationWords.code(violation),
                ViolationWords.detail(violation));
    }

    private static String lastOf(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    /** With what was suppressed: of a lost commit only that says that the connection was lost. */
    private static List<Throwable> causes(Throwable failure) {
        var chain =
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(20)
                        .toList();
        var suppressed =
                chain.stream()
                        .flatMap(cause -> Stream.of(cause.getSuppressed()))
                        .flatMap(cause -> Stream.of(cause, cause.getCause()))
                        .filter(Objects::nonNull);
        return Stream.concat(chain.stream(), suppressed).toList();
    }
}
