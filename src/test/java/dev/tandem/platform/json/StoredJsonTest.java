package dev.tandem.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class StoredJsonTest {

    private static final List<RunStep> STEPS =
            List.of(
                    new RunStep.Stretch(RunStep.Kind.RUN, new Extent.Time(600), null),
                    new RunStep.Repeat(
                            5,
                            List.of(
                                    new RunStep.Stretch(
                                            RunStep.Kind.STRIDES,
                                            new Extent.Distance(400),
                                            new Target.Pace(240, 250)),
                                    new RunStep.Stretch(
                                            RunStep.Kind.RECOVERY,
                                            new Extent.Time(90),
                                            new Target.Rpe(2, 3.5)))));

    private static final TypeReference<List<RunStep>> TYPE = new TypeReference<>() {};

    @Test
    void families_are_stored_by_name_and_come_back() throws Exception {
        var text = StoredJson.mapper().writerFor(TYPE).writeValueAsString(STEPS);

        assertThat(text)
                .isEqualTo(
                        """
                        [{"@type":"stretch","kind":"run","extent":{"@type":"time","seconds":600}},\
                        {"@type":"repeat","times":5,"steps":[\
                        {"@type":"stretch","kind":"strides","extent":{"@type":"distance","meters":400},\
                        "target":{"@type":"pace","minSecondsPerKm":240,"maxSecondsPerKm":250}},\
                        {"@type":"stretch","kind":"recovery","extent":{"@type":"time","seconds":90},\
                        "target":{"@type":"rpe","min":2,"max":3.5}}]}]\
                        """);
        assertThat(StoredJson.mapper().readValue(text, TYPE)).isEqualTo(STEPS);
    }

    @Test
    void what_is_no_longer_known_is_passed_over() throws Exception {
        var text = "{\"@type\":\"time\",\"seconds\":600,\"lap\":7}";

        assertThat(StoredJson.mapper().readValue(text, Extent.class))
                .isEqualTo(new Extent.Time(600));
    }

    @Test
    void enums_are_kebab_case_as_values_and_as_keys() throws Exception {
        var loads =
                new EnumMap<>(Map.of(SessionKind.CROSS_TRAINING, LocalDate.parse("2026-12-07")));
        var type = new TypeReference<EnumMap<SessionKind, LocalDate>>() {};

        var text = StoredJson.mapper().writeValueAsString(loads);

        assertThat(text).isEqualTo("{\"cross-training\":\"2026-12-07\"}");
        assertThat(StoredJson.mapper().readValue(text, type)).isEqualTo(loads);
    }

    @Test
    void every_member_of_a_stored_family_has_a_name_of_its_own() {
        for (var family : StoredFamilies.ALL) {
            assertThat(family.members().values())
                    .as(family.parent().getSimpleName())
                    .containsExactlyInAnyOrder(family.parent().getPermittedSubclasses());
        }
    }
}
