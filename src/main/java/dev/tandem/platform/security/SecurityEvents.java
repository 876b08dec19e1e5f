package dev.tandem.platform.security;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/**
 * Tells the operator's log what was done to the ways in, and that somebody is gone whose record of
 * accesses went too: by ids only, and of users not even that, since theirs may be a name.
 */
@ApplicationScoped
public class SecurityEvents {

    private static final Logger LOG = Logger.getLogger(SecurityEvents.class);
    private static final String USER = "user:";

    private final Caller caller;

    SecurityEvents(Caller caller) {
        this.caller = caller;
    }

    /** What happened, such as {@code key-revoked}, to what, by whoever calls. */
    public void note(String event, Object id) {
        var who = caller.subject().startsWith(USER) ? "a user" : caller.name();
        LOG.infof("%s %s by %s", event, id, who);
    }
}
