package dev.tandem.checkin;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.unit.Message;
import dev.tandem.hold.HoldService;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.view.CheckInView;
import dev.tandem.platform.view.NewCheckIn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Check-ins, and what they tell of the days before. */
@ApplicationScoped
public class CheckInService {
    private final AthleteService athletes;
    private final HoldService holds;
    private final Judge judge;
    private final Preconditions preconditions;
    private final Clock clock;

    CheckInService(
            AthleteService athletes,
            HoldService holds,
            Judge judge,
            Preconditions preconditions,
            Clock clock) {
        this.athletes = athletes;
        this.holds = holds;
        this.judge = judge;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** The check-in of a day, when it was stored, and the judged days before it. */
    public record Told(@Nullable CheckIn checkIn, @Nullable Instant storedAt, Diary before) {}

    /** All that is told up to a day; one statement. */
    @Transactional
    public Told told(UUID athleteId, LocalDate date) {
        var rows = Judge.lookedAt(athleteId, date);
        var before = rows.stream().filter(row -> row.date.isBefore(date)).toList();
        var diary = new Diary(before.stream().map(CheckInEntity::toDomain).toList());
        return rows.stream()
                .filter(row -> row.date.equals(date))
                .findFirst()
                .map(row -> new Told(row.checkIn, row.storedAt, diary))
                .orElseGet(() -> new Told(null, null, diary));
    }

    /** The judged days of a span, both ends included; one statement. */
    @Transactional
    public Diary diary(UUID athleteId, LocalDate from, LocalDate to) {
        return new Diary(
                CheckInEntity.between(athleteId, from, to).stream()
                        .map(CheckInEntity::toDomain)
                        .toList());
    }

    /** A check-in and whether it is the first of its day. */
    record Stored(CheckInView view, boolean isNew) {}

    @Transactional
    Stored put(UUID athleteId, LocalDate date, NewCheckIn told) {
        var file = athletes.lockedFile(athleteId);
        if (date.isAfter(athletes.today(file.athlete()))) {
            throw Problems.badParameter(
                    "date", "out-of-range", Message.of("fault.today-or-earlier"));
        }
        var known = CheckInEntity.on(athleteId, date);
        known.ifPresentOrElse(row -> preconditions.check(etag(row)), preconditions::checkAbsent);
        var row = known.orElseGet(() -> new CheckInEntity(athleteId, date));
        row.tell(told.toDomain(date), clock.instant());
        row.persistAndFlush();
        judge.judgeFrom(file, date);
        holds.flagged(athleteId, row.checkIn.health().redFlags(), date);
        return new Stored(CheckInView.of(row.checkIn), known.isEmpty());
    }

    @Transactional
    CheckInView read(UUID athleteId, LocalDate date) {
        athletes.requireVisible(athleteId);
        return CheckInView.of(existing(athleteId, date).checkIn);
    }

    @Transactional
    List<CheckInView> list(UUID athleteId, Days days, int most) {
        athletes.requireVisible(athleteId);
        return CheckInEntity.page(athleteId, days, most).stream()
                .map(row -> CheckInView.of(row.checkIn))
                .toList();
    }

    /** One indexed read of the span. */
    @Transactional
    HistoryView history(UUID athleteId, @Nullable LocalDate from, @Nullable LocalDate to) {
        var today = athletes.today(athletes.athlete(athleteId));
        var days = Days.ofHistory(from, to, today);
        return new HistoryView(
                CheckInEntity.between(athleteId, days.first(), days.last()).stream()
                        .map(HistoryView.DayView::of)
                        .toList());
    }

    @Transactional
    void delete(UUID athleteId, LocalDate date) {
        var file = athletes.lockedFile(athleteId);
        var row = existing(athleteId, date);
        preconditions.check(etag(row));
        row.delete();
        CheckInEntity.flush();
        judge.judgeFrom(file, date);
    }

    private static CheckInEntity existing(UUID athleteId, LocalDate date) {
        return CheckInEntity.on(athleteId, date).orElseThrow(Problems::notFound);
    }

    private static Etag etag(CheckInEntity row) {
        return Etag.ofContent(CheckInView.of(row.checkIn));
    }
}
