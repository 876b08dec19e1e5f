package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Role.*;

import dev.tandem.domain.strength.StrengthFocus;

import java.util.List;

/**
 * The plan of a strength day: what it holds in the order it is done. The rank says what stays when
 * time is short: 1 stays longest.
 */
@SuppressWarnings("ImmutableEnumChecker") // its list is unmodifiable
enum Shape {
    LOWER(
            StrengthFocus.LOWER,
            place(Need.SQUAT, MAIN, 1),
            place(Need.HINGE, SECOND, 2),
            place(Need.CORE_FRONT, SMALL, 4),
            place(Need.SINGLE_LEG, SECOND, 3),
            place(Need.CALF, SMALL, 5),
            place(Need.HIP, SMALL, 6)),
    UPPER(
            StrengthFocus.UPPER,
            place(Need.HORIZONTAL_PUSH, MAIN, 2),
            place(Need.HORIZONTAL_PULL, MAIN, 1),
            place(Need.VERTICAL_PUSH, SECOND, 5),
            place(Need.VERTICAL_PULL, SECOND, 3),
            place(Need.CORE_SIDE, SMALL, 4),
            place(Need.REAR_SHOULDER, SMALL, 7),
            place(Need.ARMS, SMALL, 8)),
    FULL(
            StrengthFocus.FULL,
            place(Need.SQUAT, MAIN, 1),
            place(Need.HORIZONTAL_PUSH, SECOND, 3),
            place(Need.HINGE, SECOND, 4),
            place(Need.HORIZONTAL_PULL, SECOND, 2),
            place(Need.SINGLE_LEG, SECOND, 6),
            place(Need.VERTICAL_PULL, SECOND, 7),
            place(Need.CORE_FRONT, SMALL, 5),
            place(Need.CALF, SMALL, 8)),
    FULL_A(
            StrengthFocus.FULL,
            place(Need.SQUAT, MAIN, 1),
            place(Need.HORIZONTAL_PUSH, MAIN, 3),
            place(Need.BRIDGE, SECOND, 6),
            place(Need.HORIZONTAL_PULL, SECOND, 2),
            place(Need.CALF, SMALL, 5),
            place(Need.CORE_FRONT, SMALL, 4)),
    FULL_B(
            StrengthFocus.FULL,
            place(Need.HINGE, MAIN, 1),
            place(Need.VERTICAL_PUSH, SECOND, 4),
            place(Need.SINGLE_LEG, SECOND, 3),
            place(Need.VERTICAL_PULL, SECOND, 2),
            place(Need.CALF, SMALL, 6),
            place(Need.CARRY, SMALL, 5),
            place(Need.HIP, SMALL, 7)),
    FULL_C(
            StrengthFocus.FULL,
            place(Need.EASY_SINGLE_LEG, SECOND, 1),
            place(Need.EASY_PUSH, SECOND, 3),
            place(Need.CALF, SMALL, 5),
            place(Need.EASY_PULL, SECOND, 2),
            place(Need.EASY_HIP, SMALL, 6),
            place(Need.CORE_SIDE, SMALL, 4)),
    EASY_A(
            StrengthFocus.FULL,
            place(Need.SQUAT, SECOND, 1),
            place(Need.HORIZONTAL_PUSH, SECOND, 3),
            place(Need.CALF, SMALL, 5),
            place(Need.HORIZONTAL_PULL, SECOND, 2),
            place(Need.CORE_FRONT, SMALL, 4)),
    EASY_B(
            StrengthFocus.FULL,
            place(Need.HINGE, SECOND, 1),
            place(Need.VERTICAL_PUSH, SECOND, 4),
            place(Need.STEP_DOWN, SECOND, 3),
            place(Need.VERTICAL_PULL, SECOND, 2),
            place(Need.CARRY, SMALL, 5),
            place(Need.EASY_HIP, SMALL, 6)),
    UPPER_AND_LEGS(
            StrengthFocus.FULL,
            place(Need.HORIZONTAL_PUSH, MAIN, 2),
            place(Need.EASY_SINGLE_LEG, SECOND, 4),
            place(Need.HORIZONTAL_PULL, MAIN, 1),
            place(Need.CALF, SMALL, 6),
            place(Need.VERTICAL_PUSH, SECOND, 7),
            place(Need.VERTICAL_PULL, SECOND, 3),
            place(Need.CORE_SIDE, SMALL, 5));

    private final StrengthFocus focus;
    private final List<Place> places;

    Shape(StrengthFocus focus, Place... places) {
        this.focus = focus;
        this.places = List.of(places);
    }

    /** One place of a day. */
    record Place(Need need, Role role, int rank) {}

    /** Jumps come first, on fresh legs (D6e). */
    static final Place JUMPS = place(Need.JUMP, JUMP, 4);

    StrengthFocus focus() {
        return focus;
    }

    List<Place> places() {
        return places;
    }

    private static Place place(Need need, Role role, int rank) {
        return new Place(need, role, rank);
    }
}
