package dev.tandem.checkin;

import dev.tandem.domain.progress.Trend.Dated;
import dev.tandem.domain.science.ProgressScience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What mornings tell over weeks and months: sleep and readiness as numbers of days. */
@ApplicationScoped
public class NightService {
    private static final String SLEEP_HOURS =
            "cast(check_in -> 'markers' ->> 'sleepHours' as double precision)";

    private static final String MONTHS =
            "select cast(min(date) as date) from (select date, avg(hours) over month as mean,"
                    + " count(hours) over month as nights from (select date, "
                    + SLEEP_HOURS
                    + " as hours from check_in where athlete_id = :athlete) night"
                    + " window month as (order by date range between"
                    + " cast(:days as integer) * interval '1 day' preceding and current row)) ended"
                    + " where mean > :hours and nights >= :nights";

    /** Hours of sleep and scores of readiness, each on the days on which they were told. */
    public record Nights(List<Dated> sleepHours, List<Dated> readiness) {}

    /** One statement. */
    @Transactional
    public Nights between(UUID athleteId, LocalDate from, LocalDate to) {
        var sleep = new ArrayList<Dated>();
        var readiness = new ArrayList<Dated>();
        List<?> rows =
                CheckInEntity.getEntityManager()
                        .createNativeQuery(
                                "select date, score, "
                                        + SLEEP_HOURS
                                        + " from check_in where athlete_id = :athlete"
                                        + " and date between :from and :to order by date",
                                Object[].class)
                        .setParameter("athlete", athleteId)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        for (var found : rows) {
            var row = (Object[]) found;
            var date = date(row[0]);
            readiness.add(new Dated(date, (double) row[1]));
            if (row[2] != null) {
                sleep.add(new Dated(date, (double) row[2]));
            }
        }
        return new Nights(sleep, readiness);
    }

    /** The last day of the first month in which nights were long enough; one statement. */
    @Transactional
    public Optional<LocalDate> firstMonthOfSleep(UUID athleteId) {
        var found =
                CheckInEntity.getEntityManager()
                        .createNativeQuery(MONTHS)
                        .setParameter("athlete", athleteId)
                        .setParameter("days", ProgressScience.SLEEP_MONTH_DAYS - 1)
                        .setParameter("hours", ProgressScience.SLEEP_MONTH_HOURS)
                        .setParameter("nights", ProgressScience.SLEEP_MONTH_NIGHTS_REPORTED)
                        .getSingleResult();
        return Optional.ofNullable(found).map(NightService::date);
    }

    private static LocalDate date(Object value) {
        return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }
}
