package dev.tandem.platform.audit;

import jakarta.enterprise.context.RequestScoped;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Athletes of whom the request at hand shows something though its path names none of them. */
@RequestScoped
public class SeenAthletes {

    private final Set<UUID> ids = new LinkedHashSet<>();

    public void add(Collection<UUID> athleteIds) {
        ids.addAll(athleteIds);
    }

    Set<UUID> ids() {
        return ids;
    }
}
