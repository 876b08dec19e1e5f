package dev.tandem.session;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.load.DoneWork;
import dev.tandem.domain.load.FitnessFatigue;
import dev.tandem.domain.load.LoadDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.load.TrainingLog;
import dev.tandem.domain.load.WeekLoad;
import dev.tandem.domain.nutrition.Done;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.domain.session.Session;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.Binder;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.storage.AthleteLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Sessions that were done, and what they add up to. */
@ApplicationScoped
public class SessionService implements TrainingLog {
    /** Half a year: the longest that strain is compared over (B5). */
    private static final int LOG_DAYS = 190;

    private final AthleteService athletes;
    private final SessionRules rules;
    private final SessionWriter writer;
    private final Binder binder;
    private final Preconditions preconditions;

    SessionService(
            AthleteService athletes,
            SessionRules rules,
            SessionWriter writer,
            Binder binder,
            Preconditions preconditions) {
        this.athletes = athletes;
        this.rules = rules;
        this.writer = writer;
        this.binder = binder;
        this.preconditions = preconditions;
    }

    @Override
    @Transactional
    public TrainingHistory history(UUID athleteId, LocalDate from, LocalDate to) {
        return new TrainingHistory(
                TrainingDayEntity.between(athleteId, from, to).stream()
                        .map(TrainingDayEntity::toDomain)
                        .toList());
    }

    @Override
    @Transactional
    public List<DoneWork> work(UUID athleteId, LocalDate from, LocalDate to) {
        return Sessions.done(athleteId, from, to).stream()
                .map(SessionHistoryService.Fulfilled::work)
                .toList();
    }

    /** The days of a span and of the half year before it, in one statement. */
    @Transactional
    public LoggedDays log(UUID athleteId, LocalDate from, LocalDate to) {
        return new LoggedDays(
                TrainingDayEntity.between(athleteId, from.minusDays(LOG_DAYS), to).stream()
                        .map(TrainingDayEntity::logged)
                        .toList());
    }

    /** What was done on a day: its load and the number of its sessions, duplicates left out. */
    public record DayDone(double load, int sessions) {}

    /** One statement. */
    @Transactional
    public DayDone done(UUID athleteId, LocalDate date) {
        var counting = Sessions.counting(athleteId, List.of(date));
        return new DayDone(counting.stream().mapToDouble(row -> row.load).sum(), counting.size());
    }

    /** The sessions that count of a span of days, both ends included; one statement. */
    @Transactional
    public List<Session> counting(UUID athleteId, LocalDate from, LocalDate to) {
        return Sessions.between(athleteId, from, to).stream()
                .filter(SessionEntity::counts)
                .map(SessionEntity::toDomain)
                .toList();
    }

    /** The half year before a day, and what was done on the day itself; one statement. */
    public record UntilToday(LoggedDays days, List<Done> done) {}

    @Transactional
    public UntilToday until(UUID athleteId, LocalDate date) {
        return SessionsOfToday.until(athleteId, date.minusDays(LOG_DAYS), date);
    }

    /** Load day by day and week by week. */
    public record Loads(List<LoadDay> days, List<WeekLoad> weeks) {}

    /** Up to 400 days; without an end until today, without a beginning six weeks. */
    @Transactional
    public Loads loads(UUID athleteId, @Nullable LocalDate from, @Nullable LocalDate to) {
        var today = athletes.today(athletes.athlete(athleteId));
        return LoadQuery.of(from, to, today).answer(athleteId);
    }

    /** Fitness and fatigue of an evening; zero before the first session. One indexed read. */
    @Transactional
    public FitnessFatigue evening(UUID athleteId, LocalDate date) {
        return TrainingDayEntity.lastUntil(athleteId, date)
                .map(day -> day.eveningOf(date))
                .orElse(FitnessFatigue.ZERO);
    }

    @Transactional
    SessionWriter.Stored store(UUID athleteId, NewSession told) {
        var athlete = athletes.athlete(athleteId);
        rules.admit(athlete, told);
        return writer.store(athlete, List.of(told)).getFirst();
    }

    /** Stores the good ones together and says of each of the others what is wrong with it. */
    @Transactional
    List<BatchResult> store(UUID athleteId, SessionBatch batch) {
        var athlete = athletes.athlete(athleteId);
        var results = new ArrayList<BatchResult>();
        var good = new ArrayList<NewSession>();
        for (var item : batch.items()) {
            try {
                var told = binder.bind(item);
                rules.admit(athlete, told);
                good.add(told);
                results.add(null);
            } catch (Problem refused) {
                results.add(BatchResult.refused(refused));
            }
        }
        var stored = writer.store(athlete, good).iterator();
        results.replaceAll(result -> result == null ? BatchResult.of(stored.next()) : result);
        return results;
    }

    @Transactional
    List<SessionView> list(
            UUID athleteId, Sessions.Span span, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        var after = position == null ? null : Sessions.Position.parse(position);
        return Sessions.page(athleteId, span, after, most).stream().map(SessionView::of).toList();
    }

    @Transactional
    SessionView read(UUID athleteId, UUID sessionId) {
        athletes.requireVisible(athleteId);
        return SessionView.of(existing(athleteId, sessionId));
    }

    @Transactional
    SessionView change(UUID athleteId, UUID sessionId, MergePatch patch) {
        var athlete = athletes.athlete(athleteId);
        AthleteLock.SESSIONS.hold(athleteId);
        var row = existing(athleteId, sessionId);
        preconditions.check(Etag.ofContent(SessionView.of(row)));
        var told = patch.applyTo(NewSession.of(row), NewSession.class);
        rules.admit(athlete, told);
        return writer.change(athlete, row, told);
    }

    @Transactional
    void delete(UUID athleteId, UUID sessionId) {
        athletes.requireVisible(athleteId);
        AthleteLock.SESSIONS.hold(athleteId);
        var row = existing(athleteId, sessionId);
        preconditions.check(Etag.ofContent(SessionView.of(row)));
        row.delete();
        writer.settle(athleteId, new TreeSet<>(List.of(row.date)));
    }

    private static SessionEntity existing(UUID athleteId, UUID sessionId) {
        return Sessions.find(athleteId, sessionId).orElseThrow(Problems::notFound);
    }
}
