package dev.tandem.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a request can fail, told as a problem document. */
class ProblemMappers {

    private final AllowedMethods allowed;

    ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    /**
     * The special ones are named because the framework has its own answer for each, in another
     * shape. {@link Problem} is met by {@code Throwable}: the build loads the classes named here,
     * and its JVM may be older than the one our own classes need.
     */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        NotAllowedException.class,
        NotAcceptableException.class,
        NotSupportedException.class,
        BadRequestException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        ConstraintViolationException.class,
        ResteasyReactiveViolationException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    Response toResponse(Throwable failure, HttpServerRequest request) {
        var problem =
                isOtherMethod(failure, request)
                        ? Problems.of(
                                ProblemType.METHOD_NOT_ALLOWED,
                                ProblemType.METHOD_NOT_ALLOWED.explanation())
                        : Failures.problemFor(failure, request);
        var answer =
                Response.status(problem.type().status())
                        .type(ProblemDocument.MEDIA_TYPE)
                        .entity(
                                ProblemDocument.text(
                                        problem,
                                        request.path(),
                                        request.response().headers().get("X-Request-Id")));
        problem.headers().forEach(answer::header);
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, allowed.at(String.valueOf(request.path())));
        }
        return answer.build();
    }

    /** Where resources share the beginning of a path, the framework finds nothing instead. */
    private boolean isOtherMethod(Throwable failure, HttpServerRequest request) {
        return failure instanceof NotFoundException
                && allowed.knowsBut(request.method().name(), String.valueOf(request.path()));
    }
}
