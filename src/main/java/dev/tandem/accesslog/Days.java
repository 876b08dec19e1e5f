package dev.tandem.accesslog;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;

/** Of which days accesses are asked for. */
record Days(
        @Parameter(description = "The first day, in the athlete's time zone") @QueryParam("from")
                @Nullable LocalDate from,
        @Parameter(description = "The last day, in the athlete's time zone") @QueryParam("to")
                @Nullable LocalDate to) {

    Span in(ZoneId zone) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problems.badParameter("to", "inconsistent", Message.of("fault.before-from"));
        }
        return Span.of(from, to, zone);
    }
}
