package dev.tandem.platform.audit;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Athletes of whom the request at hand shows something though its path names none of them. */
@RequestScoped
public class SeenAthletes {

    /** Who reads without being a caller, and by what. */
    record Reader(String name, String credential) {}

    private final Set<UUID> ids = new LinkedHashSet<>();
    private @Nullable Reader reader;

    public void add(Collection<UUID> athleteIds) {
        ids.addAll(athleteIds);
    }

    /** What is shown to whoever has a secret address, which is known by its id. */
    public void addBy(String address, UUID athleteId) {
        reader = new Reader(address, address);
        ids.add(athleteId);
    }

    @Nullable Reader reader() {
        return reader;
    }

    Set<UUID> ids() {
        return ids;
    }
}
