package dev.tandem.domain.session;

import static dev.tandem.domain.science.PerformanceScience.COMPARED_RUN_FROM_METERS;
import static dev.tandem.domain.science.PerformanceScience.COMPARED_RUN_MAX_CLIMB_PER_KM;
import static dev.tandem.domain.science.PerformanceScience.RUNS_FOR_USUAL;
import static dev.tandem.domain.science.PerformanceScience.SAME_EFFORT_RPE;
import static dev.tandem.domain.science.PerformanceScience.SAME_HEART_RATE_BPM;
import static dev.tandem.domain.science.PerformanceScience.SAME_LENGTH_FACTOR;
import static dev.tandem.domain.science.PersistenceScience.PERFORMANCE_DROP_SESSIONS;
import static dev.tandem.domain.science.PersistenceScience.PERFORMANCE_DROP_SHARE;

import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pace of runs against earlier ones that were as hard and about as long (J6). */
final class PaceTrend {
    private PaceTrend() {}

    private record Run(
            LocalDate date,
            int seconds,
            double pace,
            @Nullable Double rpe,
            @Nullable Integer heartRateBpm) {

        static Stream<Run> of(Session session) {
            var meters = session.measures().distanceMeters();
            if (session.kind() != SessionKind.RUN
                    || meters == null
                    || meters < COMPARED_RUN_FROM_METERS
                    || climbs(session, meters)) {
                return Stream.empty();
            }
            int seconds = session.timing().durationSeconds();
            return Stream.of(
                    new Run(
                            session.timing().date(),
                            seconds,
                            seconds / (meters / 1000),
                            session.rpe(),
                            session.measures().averageHeartRateBpm()));
        }

        private static boolean climbs(Session session, double meters) {
            var gain = session.measures().elevationGainMeters();
            return gain != null && gain / (meters / 1000) > COMPARED_RUN_MAX_CLIMB_PER_KM;
        }

        boolean isLike(Run other) {
            double longer = Math.max(seconds, other.seconds);
            double shorter = Math.min(seconds, other.seconds);
            return longer <= shorter * SAME_LENGTH_FACTOR && isAsHardAs(other);
        }

        /** By heart rate where both have one, else by effort. */
        private boolean isAsHardAs(Run other) {
            if (heartRateBpm != null && other.heartRateBpm != null) {
                return Math.abs(heartRateBpm - other.heartRateBpm) <= SAME_HEART_RATE_BPM;
            }
            return rpe != null && other.rpe != null && Math.abs(rpe - other.rpe) <= SAME_EFFORT_RPE;
        }
    }

    static Optional<PerformanceDrop> drop(LocalDate today, List<Session> sessions) {
        var runs =
                sessions.stream()
                        .flatMap(Run::of)
                        .sorted(Comparator.comparing(Run::date).reversed())
                        .toList();
        int newest = Math.min(PERFORMANCE_DROP_SESSIONS, runs.size());
        var before = runs.subList(newest, runs.size());
        var compared =
                runs.subList(0, newest).stream().flatMap(run -> compared(run, before)).toList();
        return Worse.second(today, compared)
                .map(it -> new PerformanceDrop.Pace(it.usual(), it.latest(), it.date()));
    }

    private static Stream<Worse> compared(Run run, List<Run> before) {
        var paces = before.stream().filter(run::isLike).map(Run::pace).sorted().toList();
        if (paces.size() < RUNS_FOR_USUAL) {
            return Stream.empty();
        }
        double usual = paces.get(paces.size() / 2);
        return Stream.of(
                new Worse(
                        run.date(),
                        usual,
                        run.pace(),
                        run.pace() >= usual * (1 + PERFORMANCE_DROP_SHARE)));
    }
}
