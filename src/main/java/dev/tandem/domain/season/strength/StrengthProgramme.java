package dev.tandem.domain.season.strength;

import static java.util.Objects.requireNonNull;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.unit.SessionKind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
    private Past past = Past.NONE;

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
     * week; other slots are passed over. A workout never asks more than its slot said. Weeks are
     * filled in order, maybe several times: what a later one holds depends on those before it.
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
        var sessions = filled(week, option, placed);
        var days = option.stream().map(each -> each.draft().day()).toList();
        past = past.before(week).plus(Past.Week.of(week, blocks.of(week).block(), days, sessions));
        return new Filled(sessions);
    }

    /** Movements that no permitted exercise is left for in a week (R19). */
    public Set<MovementPattern> leftOut(FrameWeek week) {
        return Coverage.missing(repertoire(situation(week)));
    }

    private List<FilledSession> filled(FrameWeek week, List<Offer> option, List<Placed> placed) {
        var byKey = new HashMap<String, Placed>();
        placed.forEach(place -> byKey.put(place.slot().key(), place));
        var kept = option.stream().filter(each -> byKey.containsKey(each.slot().key())).toList();
        var minutes = new ArrayList<Integer>();
        kept.forEach(each -> minutes.add(requireNonNull(byKey.get(each.slot().key())).minutes()));
        var wished = new ArrayList<List<Lift>>();
        for (int index = 0; index < kept.size(); index++) {
            wished.add(kept.get(index).lifts(minutes.get(index)));
        }
        var lifts = new Grown(past.before(week)).of(wished);
        return IntStream.range(0, kept.size())
                .mapToObj(index -> kept.get(index).filled(minutes.get(index), lifts.get(index)))
                .toList();
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
            return Variants.fresh(sessions, isNovice, situation.past().days());
        }
        var variants = isNovice ? Variants.novice(sessions) : Variants.trained(sessions);
        return Variants.startingWith(
                situation.past().daysOfBlock(situation.stage().block()), variants);
    }

    private Situation situation(FrameWeek week) {
        return new Situation(
                new Lifter(file, week.startDate()),
                week,
                blocks.of(week),
                forbiddenIn(week),
                WayBack.of(file, week),
                frame.goal(),
                past.before(week));
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
