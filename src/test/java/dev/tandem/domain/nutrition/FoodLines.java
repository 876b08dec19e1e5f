package dev.tandem.domain.nutrition;

import java.util.List;
import java.util.stream.Stream;

/** Every line of a day's food, wherever it stands. */
final class FoodLines {
    private FoodLines() {}

    static List<Advice> of(DayFood food) {
        var needs = food.needs();
        var day =
                Stream.of(
                        Stream.ofNullable(needs.energy()),
                        Stream.of(needs.protein(), needs.carbohydrate(), needs.fluid()),
                        food.sessions().stream().flatMap(FoodLines::of),
                        food.notes().stream().map(Note::advice));
        return day.flatMap(lines -> lines).toList();
    }

    private static Stream<Advice> of(SessionFood food) {
        return Stream.of(food.before(), food.during(), food.after()).flatMap(List::stream);
    }
}
