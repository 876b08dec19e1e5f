package dev.tandem.platform.request;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place in a request body, where faults found there are noted; all places of one body share the
 * notes.
 */
final class Site {

    /**
     * More faults than this in one body help nobody, and an answer must not outgrow its request.
     */
    private static final int MOST_FAULTS = 500;

    private final String pointer;
    private final Set<Fault> faults;

    private Site(String pointer, Set<Fault> faults) {
        this.pointer = pointer;
        this.faults = faults;
    }

    static Site root() {
        return new Site("", new LinkedHashSet<>());
    }

    Site field(String name) {
        return new Site(pointer + "/" + escaped(name), faults);
    }

    Site element(int index) {
        return new Site(pointer + "/" + index, faults);
    }

    /** Notes a fault here; gives null, the value that a place at fault has. */
    @Nullable Object fault(String code, Message detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.inBody(pointer, code, detail));
        }
        return null;
    }

    int faultsSoFar() {
        return faults.size();
    }

    boolean isFull() {
        return faults.size() >= MOST_FAULTS;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * RFC 6901, and safe to be sent back: what is no character of text becomes the replacement
     * character.
     */
    private static String escaped(String name) {
        var shown = name.length() > 100 ? name.substring(0, 100) : name;
        return Text.cleaned(shown).replace("~", "~0").replace("/", "~1");
    }
}
