package dev.tandem.simulation;

import dev.tandem.domain.recommendation.Decision;
import dev.tandem.domain.recommendation.RuleBook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** Prints how the policies compare: {@code Population [people] [weeks]}, 500 and 16 unless told. */
public final class Population {
    private static final int REACTION_DAYS = 14;

    private final List<Result> results;

    private Population(List<Result> results) {
        this.results = results;
    }

    public static void main(String[] told) {
        int people = told.length > 0 ? Integer.parseInt(told[0]) : 500;
        int weeks = told.length > 1 ? Integer.parseInt(told[1]) : 16;
        var results =
                Person.people(people, weeks).parallelStream()
                        .map(person -> Result.of(person, weeks))
                        .toList();
        System.out.printf(
                Locale.ROOT,
                "%d people, %d weeks, seeds up to %d, engine %s%n%n",
                people,
                weeks,
                results.getLast().person().seed(),
                RuleBook.ENGINE_VERSION);
        new Population(results).print();
    }

    private void print() {
        head("What came of it (median, 95 % bootstrap interval)");
        row("end performance, % of the plan as it is", Result::performance);
        row("training done, % of the plan as it is", Result::completion);
        row("days of excessive strain", Result::strainedDays);
        row("training done on strained days, % of all", Result::strainedLoad);
        row("peak fatigue of training, points", (it, arm) -> it.of(arm).peakTiredness());
        row("hard sessions changed, %", (it, arm) -> 100 * it.of(arm).hardChanged());
        row(
                "the same in ordinary weeks, %",
                (it, arm) -> 100 * it.of(arm).hardChangedInOrdinaryWeeks());
        row("sessions changed, %", (it, arm) -> 100 * it.of(arm).allChanged());
        row("turns between changed and not", (it, arm) -> it.of(arm).oscillations());
        head("Counted over all");
        count("sessions that were stopped", Decision.STOP_URGENT);
        count("sessions that waited for a professional", Decision.SEE_PROFESSIONAL);
        people("people sent to a professional", Decision.SEE_PROFESSIONAL);
        System.out.println();
        rules();
        reactions();
        differences();
    }

    private static void head(String what) {
        System.out.print("\n| " + what + " |");
        for (var arm : Arm.values()) {
            System.out.print(" " + arm.label + " |");
        }
        System.out.println("\n| --- |" + " --- |".repeat(Arm.values().length));
    }

    private void row(String what, ToDoubleBiFunction<Result, Arm> measure) {
        System.out.print("| " + what + " |");
        for (var arm : Arm.values()) {
            var values = values(it -> measure.applyAsDouble(it, arm));
            System.out.print(" " + Interval.ofMedian(values) + " |");
        }
        System.out.println();
    }

    private void people(String what, Decision decision) {
        System.out.print("| " + what + " |");
        for (var arm : Arm.values()) {
            long people = results.stream().filter(it -> it.of(arm).decided(decision) > 0).count();
            System.out.print(" " + people + " |");
        }
        System.out.println();
    }

    private void count(String what, Decision decision) {
        System.out.print("| " + what + " |");
        for (var arm : Arm.values()) {
            System.out.print(
                    " "
                            + results.stream().mapToLong(it -> it.of(arm).decided(decision)).sum()
                            + " |");
        }
        System.out.println();
    }

    /** Why hard sessions were changed, in percent of all of them. */
    private void rules() {
        var byRule = new TreeMap<String, Long>();
        long hard = 0;
        for (var result : results) {
            var outcome = result.of(Arm.ADAPTIVE);
            hard += outcome.choices().stream().filter(Policy.Choice::isHard).count();
            outcome.hardChangedBy().forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
        }
        System.out.println("\n| The rule that changed a hard session | % of hard sessions |");
        System.out.println("| --- | --- |");
        for (var rule : byRule.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %.1f |%n",
                    rule.getKey(),
                    100.0 * rule.getValue() / hard);
        }
    }

    private void reactions() {
        System.out.println(
                "\n"
                        + "| Days until (median, 95 % interval) | our rules | of people within two"
                        + " weeks |");
        System.out.println("| --- | --- | --- |");
        reaction(
                "a check-in is not green after the first short night",
                it -> it.of(Arm.ADAPTIVE).daysUntilNotGreen(Life.SHORT_NIGHTS_FROM, REACTION_DAYS));
        reaction(
                "a session is changed after the first short night",
                it -> it.of(Arm.ADAPTIVE).daysUntilChanged(Life.SHORT_NIGHTS_FROM, REACTION_DAYS));
        reaction(
                "a session is changed after the illness began",
                it -> it.of(Arm.ADAPTIVE).daysUntilChanged(Life.ILL_FROM, REACTION_DAYS));
        reaction(
                "a session is changed by chance (a quiet fortnight)",
                it -> it.of(Arm.ADAPTIVE).daysUntilChanged(21, REACTION_DAYS));
    }

    private void reaction(String what, ToDoubleFunction<Result> days) {
        var values = values(days);
        long within = Arrays.stream(values).filter(it -> it < REACTION_DAYS).count();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f %% |%n",
                what,
                Interval.ofMedian(values),
                100.0 * within / values.length);
    }

    private void differences() {
        System.out.println("\n| Our rules less the random control (mean, 95 % interval) | |");
        System.out.println("| --- | --- |");
        difference("end performance, % of the plan as it is", Result::performance);
        difference("days of excessive strain", Result::strainedDays);
        difference("training done on strained days, % of all", Result::strainedLoad);
        difference("peak fatigue of training, points", (it, arm) -> it.of(arm).peakTiredness());
        difference("training done, % of the plan as it is", Result::completion);
        difference("days back to usual after short nights", Result::recovery);
    }

    private void difference(String what, ToDoubleBiFunction<Result, Arm> measure) {
        var values =
                values(
                        it ->
                                measure.applyAsDouble(it, Arm.ADAPTIVE)
                                        - measure.applyAsDouble(it, Arm.RANDOM));
        var interval = Interval.ofMean(values);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f [%.2f, %.2f] |%n",
                what,
                interval.middle(),
                interval.low(),
                interval.high());
    }

    private double[] values(ToDoubleFunction<Result> measure) {
        return results.stream().mapToDouble(measure).toArray();
    }
}
