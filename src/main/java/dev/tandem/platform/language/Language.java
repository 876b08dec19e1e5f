package dev.tandem.platform.language;

import dev.tandem.domain.unit.Words;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.Unremovable;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** The language of the request at hand. */
@RequestScoped
@Unremovable
public class Language {
    private final RoutingContext exchange;
    private Words own = Words.ENGLISH;
    private boolean onlyOwn;

    public Language(RoutingContext exchange) {
        this.exchange = exchange;
    }

    Words words() {
        if (onlyOwn) {
            return own;
        }
        var asked = asked(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return asked == null ? own : asked;
    }

    /** For a request that comes no further: the asked language that is spoken, else English. */
    public static Words askedFor(RoutingContext exchange) {
        var asked = asked(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return asked == null ? Words.ENGLISH : asked;
    }

    /** The words of the request at hand; English where there is none. */
    public static Words spoken() {
        return current().map(Language::words).orElse(Words.ENGLISH);
    }

    /** The locale of the athlete at hand, for a caller that asks for no language we speak. */
    public static void ownIs(String locale) {
        current().ifPresent(it -> it.own = Words.of(Locale.forLanguageTag(locale)));
    }

    /** Whatever the caller asks for: a programme reads for the athlete and asks for nobody. */
    public static void speakOwn() {
        current().ifPresent(it -> it.onlyOwn = true);
    }

    private static Optional<Language> current() {
        var container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? Optional.of(ClientProxy.unwrap(container.instance(Language.class).get()))
                : Optional.empty();
    }

    /** The best of the asked languages that is spoken; a header nobody can read asks for none. */
    static @Nullable Words asked(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var found = Locale.lookup(ranges(header), Words.ALL.stream().map(Words::locale).toList());
        return found == null ? null : Words.of(found);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
