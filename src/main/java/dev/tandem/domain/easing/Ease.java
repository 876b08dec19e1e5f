package dev.tandem.domain.easing;

import dev.tandem.domain.athlete.BodyArea;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a session is to be made easier: numbers, areas of the body to spare, manners, and exercises
 * to leave out. Two eases together ask for the easier of everything, so that one more reason never
 * makes a session harder.
 */
public record Ease(
        Map<Parameter, Double> numbers,
        Set<BodyArea> spared,
        Set<Manner> manners,
        List<String> leftOut) {

    /** Ways to be easy that are no numbers. */
    public enum Manner {
        /** All running at easy effort. */
        EASY_THROUGHOUT,
        /** No running: the bicycle or the water. */
        OFF_FEET
    }

    public static final Ease NONE =
            new Ease(
                    Map.of(),
                    EnumSet.noneOf(BodyArea.class),
                    EnumSet.noneOf(Manner.class),
                    List.of());

    public Ease {
        numbers = Collections.unmodifiableMap(copy(numbers));
        spared = Collections.unmodifiableSet(copy(BodyArea.class, spared));
        manners = Collections.unmodifiableSet(copy(Manner.class, manners));
        leftOut = leftOut.stream().distinct().sorted().toList();
    }

    public static Ease by(Parameter parameter, double value) {
        return NONE.and(parameter, value);
    }

    public Ease and(Parameter parameter, double value) {
        var more = copy(numbers);
        more.merge(parameter, value, parameter::easier);
        return new Ease(more, spared, manners, leftOut);
    }

    public Ease sparing(Set<BodyArea> areas) {
        var more = copy(BodyArea.class, spared);
        more.addAll(areas);
        return new Ease(numbers, more, manners, leftOut);
    }

    public Ease done(Manner manner) {
        var more = copy(Manner.class, manners);
        more.add(manner);
        return new Ease(numbers, spared, more, leftOut);
    }

    public Ease without(List<String> exercises) {
        var more = Stream.concat(leftOut.stream(), exercises.stream()).toList();
        return new Ease(numbers, spared, manners, more);
    }

    /** The easier of both in everything. */
    public Ease and(Ease other) {
        var sum = this;
        for (var number : other.numbers.entrySet()) {
            sum = sum.and(number.getKey(), number.getValue());
        }
        for (var manner : other.manners) {
            sum = sum.done(manner);
        }
        return sum.sparing(other.spared).without(other.leftOut);
    }

    double get(Parameter parameter, double otherwise) {
        return numbers.getOrDefault(parameter, otherwise);
    }

    public boolean has(Manner manner) {
        return manners.contains(manner);
    }

    private static Map<Parameter, Double> copy(Map<Parameter, Double> numbers) {
        var copy = new EnumMap<Parameter, Double>(Parameter.class);
        copy.putAll(numbers);
        return copy;
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> members) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(members);
        return copy;
    }
}
