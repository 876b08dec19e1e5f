package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.unit.SessionKind;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The strength half of a season. It offers the strength sessions of a week as slots, in variants
 * from the best to the most modest, and fills those that got their place with exercises. It
 * remembers what it worked out, and serves one plan in one thread.
 */
public final class StrengthProgramme {
    private final AthleteFile file;
    private final SeasonFrame frame;
    private final Blocks blocks;
    private final Kit kit;
    private final Map<Asked, List<List<Offer>>> offered = new HashMap<>();
    private final Map<Known, Repertoire> repertoires = new HashMap<>();

    /** A question that a season asks several times. */
    private record Asked(int week, int sessions) {}

    /** What an athlete's exercises depend on, beside what never changes in a season. */
    private record Known(Set<Restriction> restrictions, long benchmarks, int firstRung) {}

    private StrengthProgramme(AthleteFile file, SeasonFrame frame) {
        this.file = file;
        this.frame = frame;
        this.blocks = new Blocks(frame);
        this.kit = new Kit(file.athlete().wishes().equipment());
    }

    public static StrengthProgramme of(AthleteFile file, SeasonFrame frame) {
        return new StrengthProgramme(file, frame);
    }

    /**
     * Ways to spread so many strength sessions over a week, best first; none for fewer than one or
     * more than four. What a slot says is the worst its session can become.
     */
    public List<List<Slot>> variants(FrameWeek week, int sessions) {
        return options(week, sessions).stream().map(StrengthProgramme::slots).toList();
    }

    /**
     * The workouts of the placed strength slots, which must come from {@link #variants} of the same
     * week; other slots are passed over. A workout never asks more than its slot said.
     */
    public Filled fill(FrameWeek week, List<Placed> placedWeek) {
        var placed =
                placedWeek.stream()
                        .filter(each -> each.slot().kind() == SessionKind.STRENGTH)
                        .toList();
        if (placed.isEmpty()) {
            return new Filled(List.of());
        }
        var option = optionOf(week, placed.stream().map(Placed::slot).toList());
        return new Filled(
                option.stream()
                        .flatMap(each -> placed.stream().flatMap(place -> filled(each, place)))
                        .toList());
    }

    /** Movements that no permitted exercise is left for in a week (R19). */
    public Set<MovementPattern> leftOut(FrameWeek week) {
        return Coverage.missing(repertoire(situation(week)));
    }

    private static Stream<FilledSession> filled(Offer offer, Placed place) {
        return place.slot().key().equals(offer.slot().key())
                ? Stream.of(offer.filled(place.minutes()))
                : Stream.empty();
    }

    private List<Offer> optionOf(FrameWeek week, List<Slot> slots) {
        return IntStream.rangeClosed(slots.size(), Variants.MOST_SESSIONS)
                .boxed()
                .flatMap(sessions -> options(week, sessions).stream())
                .filter(option -> slots(option).containsAll(slots))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("slots that were never offered"));
    }

    private List<List<Offer>> options(FrameWeek week, int sessions) {
        var asked = new Asked(week.number(), sessions);
        var known = offered.get(asked);
        if (known == null) {
            known = worked(week, sessions);
            offered.put(asked, known);
        }
        return known;
    }

    private List<List<Offer>> worked(FrameWeek week, int sessions) {
        var situation = situation(week);
        var repertoire = repertoire(situation);
        var drafts = new WeekDrafts(situation, repertoire);
        var writer = new Writer(situation, repertoire);
        return days(situation, sessions).stream()
                .filter(drafts::canHold)
                .map(drafts::of)
                .filter(option -> !option.isEmpty())
                .map(option -> option.stream().map(draft -> Offer.of(draft, writer)).toList())
                .toList();
    }

    private static List<Slot> slots(List<Offer> option) {
        return option.stream().map(Offer::slot).toList();
    }

    private static List<List<Day>> days(Situation situation, int sessions) {
        var isNovice = situation.lifter().isNovice();
        if (Style.isFresh(situation.week())) {
            return Variants.fresh(sessions, isNovice);
        }
        return isNovice ? Variants.novice(sessions) : Variants.trained(sessions);
    }

    private Situation situation(FrameWeek week) {
        return new Situation(
                new Lifter(file, week.startDate()),
                week,
                blocks.of(week),
                forbiddenIn(week),
                frame.goal());
    }

    private Repertoire repertoire(Situation situation) {
        var lifter = situation.lifter();
        var known =
                new Known(situation.restrictions(), lifter.knownBenchmarks(), lifter.firstRung());
        return repertoires.computeIfAbsent(
                known, asked -> new Repertoire(lifter, kit, asked.restrictions()));
    }

    private Set<Restriction> forbiddenIn(FrameWeek week) {
        var forbidden = EnumSet.noneOf(Restriction.class);
        week.startDate()
                .datesUntil(week.endDate().plusDays(1))
                .forEach(day -> forbidden.addAll(file.forbiddenOn(day)));
        return forbidden;
    }
}
