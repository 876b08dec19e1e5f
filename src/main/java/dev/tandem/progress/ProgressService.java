package dev.tandem.progress;

import static dev.tandem.domain.science.ProgressScience.FOLLOWED_WEEKS_COUNTED;
import static dev.tandem.domain.science.ProgressScience.TREND_LONG_DAYS;

import dev.tandem.athlete.AthleteService;
import dev.tandem.checkin.NightService;
import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.progress.Adherence;
import dev.tandem.domain.progress.Milestones;
import dev.tandem.domain.progress.Streak;
import dev.tandem.domain.progress.Trend;
import dev.tandem.domain.unit.Message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What training has led to. */
@ApplicationScoped
public class ProgressService {
    private final AthleteService athletes;
    private final FirstDaysQuery firstDays;
    private final PlanLedger ledger;
    private final Abilities abilities;
    private final NightService nights;

    ProgressService(
            AthleteService athletes,
            FirstDaysQuery firstDays,
            PlanLedger ledger,
            Abilities abilities,
            NightService nights) {
        this.athletes = athletes;
        this.firstDays = firstDays;
        this.ledger = ledger;
        this.abilities = abilities;
        this.nights = nights;
    }

    @Transactional
    RecordsView records(UUID athleteId) {
        var file = athletes.file(athleteId);
        return RecordsView.of(RecordBook.of(RecordEntity.all(athleteId), file.benchmarks()));
    }

    @Transactional
    StreakView streaks(UUID athleteId) {
        var today = athletes.today(athletes.athlete(athleteId));
        var weeks = ledger.plannedWeeks(athleteId, today, FOLLOWED_WEEKS_COUNTED);
        return StreakView.of(Streak.of(weeks, LoadHistory.mondayOf(today)), weeks);
    }

    @Transactional
    MilestonesView milestones(UUID athleteId) {
        var bodyMassKg = athletes.athlete(athleteId).body().bodyMassKg();
        return MilestonesView.of(Milestones.of(firstDays.of(athleteId, bodyMassKg)));
    }

    @Transactional
    PredictionsView predictions(UUID athleteId) {
        var file = athletes.file(athleteId);
        var today = athletes.today(file.athlete());
        return PredictionsView.of(
                abilities.predictions(file, today), abilities.lifts(athleteId, today));
    }

    @Transactional
    AdherenceView adherence(UUID athleteId, @Nullable LocalDate from, @Nullable LocalDate to) {
        var today = athletes.today(athletes.athlete(athleteId));
        var weeks = Weeks.of(from, to, today);
        var both = ledger.both(athleteId, weeks);
        return AdherenceView.of(Adherence.weeks(both, weeks.first(), weeks.last()));
    }

    @Transactional
    TrendsView trends(UUID athleteId) {
        var file = athletes.file(athleteId);
        var today = athletes.today(file.athlete());
        var found = nights.between(athleteId, today.minusDays(2L * TREND_LONG_DAYS), today);
        return TrendsView.of(
                new TrendsView.Found(
                        abilities.vdot(file, today),
                        abilities.lifts(athleteId, today),
                        Trend.ofMeans(found.readiness(), today),
                        Trend.ofMeans(found.sleepHours(), today)));
    }

    /** A column for a query over a row {@code a} of an athlete, see {@link #standing}. */
    public static final String STANDING_SQL = Standings.SQL;

    /** The weeks in a row, and one sentence of praise where something was achieved lately. */
    public record Standing(Streak streak, Optional<Message> praise) {}

    /**
     * Where the athlete stands today.
     *
     * @param kept what {@link #STANDING_SQL} found
     */
    public Standing standing(String kept, LocalDate today) {
        return Standings.parse(kept).on(today);
    }
}
