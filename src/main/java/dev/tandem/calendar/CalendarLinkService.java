package dev.tandem.calendar;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.unit.Message;
import dev.tandem.plan.CalendarService;
import dev.tandem.platform.audit.SeenAthletes;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives out and revokes the addresses of feeds, and answers whoever reads one. */
@ApplicationScoped
public class CalendarLinkService {
    private static final int MOST_LINKS = 20;

    private final AthleteService athletes;
    private final CalendarService calendars;
    private final Preconditions preconditions;
    private final SeenAthletes seen;
    private final Clock clock;

    CalendarLinkService(
            AthleteService athletes,
            CalendarService calendars,
            Preconditions preconditions,
            SeenAthletes seen,
            Clock clock) {
        this.athletes = athletes;
        this.calendars = calendars;
        this.preconditions = preconditions;
        this.seen = seen;
        this.clock = clock;
    }

    /** A link and the secret of its address. */
    record Made(CalendarLinkView link, String secret) {}

    @Transactional
    Made create(UUID athleteId, NewCalendarLink wanted) {
        athletes.requireVisible(athleteId);
        if (CalendarLinkEntity.count(athleteId) >= MOST_LINKS) {
            throw Problems.conflict(Message.of("problem.calendar-links", MOST_LINKS));
        }
        var token = FeedToken.make(athleteId, Ids.next());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = new CalendarLinkEntity(token, wanted, now);
        row.persist();
        return new Made(CalendarLinkView.of(row), token.text());
    }

    @Transactional
    List<CalendarLinkView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        return CalendarLinkEntity.after(athleteId, Positions.id(position), most).stream()
                .map(CalendarLinkView::of)
                .toList();
    }

    @Transactional
    CalendarLinkView read(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        return CalendarLinkView.of(existing(athleteId, id));
    }

    @Transactional
    CalendarLinkView change(UUID athleteId, UUID id, MergePatch patch) {
        athletes.requireVisible(athleteId);
        var row = CalendarLinkEntity.lock(athleteId, id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(CalendarLinkView.of(row)));
        row.set(patch.applyTo(NewCalendarLink.of(row), NewCalendarLink.class));
        return CalendarLinkView.of(row);
    }

    @Transactional
    void revoke(UUID athleteId, UUID id) {
        athletes.requireVisible(athleteId);
        var row = existing(athleteId, id);
        preconditions.check(Etag.ofContent(CalendarLinkView.of(row)));
        row.delete();
    }

    /** The link behind an address; empty where there is none, never was or is no more. */
    @Transactional
    Optional<OpenLink> behind(String secret) {
        return FeedToken.parse(secret)
                .flatMap(
                        token ->
                                CalendarLinkEntity.find(token.athleteId(), token.linkId())
                                        .filter(row -> token.matches(row.digest)))
                .map(row -> new OpenLink(row.athleteId, row.id));
    }

    /** What programmes read often is recorded as often as the link notes when it was read. */
    @Transactional
    String calendar(OpenLink link) {
        var row = existing(link.athleteId(), link.id());
        if (row.readAt(clock.instant())) {
            seen.addBy(link.name(), link.athleteId());
        }
        return calendars.ofActive(row.athleteId, row.startsAt.toTimes());
    }

    private static CalendarLinkEntity existing(UUID athleteId, UUID id) {
        return CalendarLinkEntity.find(athleteId, id).orElseThrow(Problems::notFound);
    }
}
