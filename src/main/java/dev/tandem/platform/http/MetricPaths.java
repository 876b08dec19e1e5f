package dev.tandem.platform.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.util.regex.Pattern;

/**
 * Paths in metrics are templates. Of a request that is refused before an operation is found for it
 * there is none: then whatever is no plain word (an id, a date, the secret of a calendar) is left
 * out.
 */
@ApplicationScoped
class MetricPaths {

    private static final String METER = "http.server.requests";
    private static final String PATH = "uri";
    private static final Pattern VALUE =
            Pattern.compile("(?<=/)(?!v1(?:/|$)|[a-z]{1,20}(?:-[a-z]{1,20})*(?:/|$))[^/{}]+");
    private static final Pattern SECRET = Pattern.compile("(?<=^/v1/calendars/)[^/{}]+$");

    @Produces
    @Singleton
    MeterFilter withoutValues() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                var path = id.getTag(PATH);
                return path == null || !id.getName().equals(METER)
                        ? id
                        : id.replaceTags(Tags.of(id.getTags()).and(PATH, template(path)));
            }
        };
    }

    static String template(String path) {
        return path.contains("{")
                ? path
                : SECRET.matcher(VALUE.matcher(path).replaceAll("{}")).replaceAll("{}");
    }
}
