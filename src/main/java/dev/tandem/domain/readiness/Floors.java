package dev.tandem.domain.readiness;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.science.ReadinessBandScience;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The floors of a morning: very bad items, several bad ones, a short night, short nights. */
@Cited(
        value = {"J4", "J6", "J8"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Floors {
    private final Morning morning;
    private final Tuning tuning;

    private Floors(Morning morning, Tuning tuning) {
        this.morning = morning;
        this.tuning = tuning;
    }

    static List<Floor> of(Morning morning, Tuning tuning) {
        var floors = new Floors(morning, tuning);
        return Stream.of(
                        floors.spent(), floors.several(), floors.shortNight(), floors.shortNights())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Floor> spent() {
        return Stream.of(Marker.FATIGUE, Marker.SORENESS)
                .filter(item -> isAtMost(item, ReadinessBandScience.ORANGE_FLOOR_ITEM))
                .limit(1)
                .map(item -> new Floor(Band.ORANGE, "J4.item", said("floor." + item.field())));
    }

    private Stream<Floor> several() {
        long bad =
                Reported.ITEMS.stream()
                        .filter(item -> isAtMost(item, ReadinessBandScience.AMBER_FLOOR_ITEM))
                        .count();
        return bad < ReadinessBandScience.AMBER_FLOOR_ITEM_COUNT
                ? Stream.empty()
                : Stream.of(new Floor(Band.AMBER, "J4.items", said("floor.items", bad)));
    }

    private Stream<Floor> shortNight() {
        var hours = morning.markers().sleepHours();
        double enough = tuning.get(Tunable.AMBER_FLOOR_SLEEP_BELOW_HOURS);
        if (hours == null || hours >= enough) {
            return Stream.empty();
        }
        boolean veryShort = hours < tuning.get(Tunable.ORANGE_FLOOR_SLEEP_BELOW_HOURS);
        var band = veryShort && !morning.raceIsNear() ? Band.ORANGE : Band.AMBER;
        return Stream.of(new Floor(band, "J4.sleep", said("floor.sleep", hours, enough)));
    }

    private Stream<Floor> shortNights() {
        long nights = ShortNights.upTo(morning);
        return nights < PersistenceScience.P5_SHORT_NIGHTS
                ? Stream.empty()
                : Stream.of(new Floor(Band.AMBER, "J6.P5", said("floor.nights", nights)));
    }

    private boolean isAtMost(Marker item, int limit) {
        var value = Reported.item(item, morning.feelings());
        return value != null && value <= limit;
    }

    private static Message said(String key, Object... args) {
        return Message.of("readiness." + key, args);
    }

    /** Nights under six hours among the last five, the last one included (P5). */
    private static final class ShortNights {
        static long upTo(Morning morning) {
            var from = morning.date().minusDays(PersistenceScience.P5_WINDOW_DAYS - 1);
            var earlier =
                    morning.diary()
                            .between(from, morning.date().minusDays(1))
                            .map(day -> day.checkIn().markers().sleepHours());
            return Stream.concat(earlier, Stream.ofNullable(morning.markers().sleepHours()))
                    .filter(Objects::nonNull)
                    .filter(hours -> hours < ReadinessBandScience.SHORT_NIGHT_HOURS)
                    .count();
        }
    }
}
