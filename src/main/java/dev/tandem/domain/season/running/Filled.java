package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the run slots of a week became, by their keys. */
public record Filled(Map<String, Content> byKey) {
    /** A workout and what it really is; never more than its slot promised. */
    public record Content(Workout workout, Set<Tag> tags) {
        public Content {
            var copy = EnumSet.noneOf(Tag.class);
            copy.addAll(tags);
            tags = Collections.unmodifiableSet(copy);
        }
    }

    public Filled {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }
}
