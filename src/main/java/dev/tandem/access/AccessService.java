package dev.tandem.access;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.Ending;
import dev.tandem.platform.request.Formats;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.SecurityEvents;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;
import dev.tandem.platform.storage.Sha256;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes clients and keys, revokes keys, and tells whose key a text is. */
@ApplicationScoped
@Transactional
public class AccessService {

    private final Clock clock;
    private final Preconditions preconditions;
    private final KeyUses uses;
    private final SecurityEvents events;
    private final Event<ClientGone> gone;

    AccessService(
            Clock clock,
            Preconditions preconditions,
            KeyUses uses,
            SecurityEvents events,
            Event<ClientGone> gone) {
        this.clock = clock;
        this.preconditions = preconditions;
        this.uses = uses;
        this.events = events;
        this.gone = gone;
    }

    /** Told to whoever keeps something of clients, within the deletion of one. */
    public record ClientGone(UUID clientId) {}

    /** Whom a live key belongs to and what it may do. */
    public record Holder(UUID clientId, UUID keyId, Set<String> scopes) {}

    /** Finds the holder of a key that is known and neither revoked nor ended; notes the use. */
    public Optional<Holder> holderOf(String text) {
        return KeyText.parse(text)
                .flatMap(key -> KeyEntity.live(key.prefix(), clock.instant()))
                .filter(key -> KeyText.matches(text, key.digest))
                .map(this::used);
    }

    private Holder used(KeyEntity key) {
        uses.note(key.id, key.lastUsedAt);
        return new Holder(key.clientId, key.id, new LinkedHashSet<>(key.scopes));
    }

    ClientEntity addClient(NewClient wanted) {
        var client = new ClientEntity(Ids.next(), wanted, clock.instant());
        client.persist();
        events.note("client-made", client.id);
        return client;
    }

    List<ClientEntity> clients(@Nullable String after, int most) {
        return ClientEntity.after(Positions.id(after), most);
    }

    ClientEntity client(UUID id) {
        return ClientEntity.<ClientEntity>findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** A client that is disabled is let in no more from the next request on; nothing is lost. */
    ClientEntity changeClient(UUID id, MergePatch patch) {
        var client = ClientEntity.lock(id).orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(ClientView.of(client)));
        client.set(patch.applyTo(NewClient.of(client), NewClient.class));
        events.note(client.disabled ? "client-disabled" : "client-changed", id);
        return client;
    }

    /** The same as {@link #clientNamed} of a client that may call. */
    public Optional<UUID> callerNamed(String id) {
        return clientNamed(id).filter(known -> !client(known).disabled);
    }

    /** The id of a client that is there, however it is written. */
    public Optional<UUID> clientNamed(String id) {
        return Formats.id(id).value() instanceof UUID named
                ? ClientEntity.<ClientEntity>findByIdOptional(named).map(client -> client.id)
                : Optional.empty();
    }

    /** With its keys and whatever it was granted; athletes that it made stay. */
    void removeClient(UUID id) {
        var client = client(id);
        preconditions.check(Etag.ofContent(ClientView.of(client)));
        client.delete();
        gone.fire(new ClientGone(id));
        events.note("client-deleted", id);
    }

    MadeKey addKey(UUID clientId, NewKey wanted) {
        client(clientId);
        var text = KeyText.make();
        var key = new KeyEntity();
        key.id = Ids.next();
        key.clientId = clientId;
        key.name = wanted.name();
        key.prefix = text.prefix();
        key.digest = Sha256.of(text.text());
        key.scopes = wanted.scopes().stream().distinct().toList();
        key.createdAt = clock.instant();
        key.endsAt = Ending.later(wanted.until(), key.createdAt);
        key.persist();
        events.note("key-made", key.id);
        return new MadeKey(key.id, text.text());
    }

    List<KeyEntity> keys(UUID clientId, @Nullable String after, int most) {
        client(clientId);
        return KeyEntity.after(clientId, Positions.id(after), most);
    }

    KeyEntity key(UUID clientId, UUID id) {
        return KeyEntity.of(clientId, id).orElseThrow(Problems::notFound);
    }

    /** A key is revoked at once, everywhere, and stays in the list. */
    void revoke(UUID clientId, UUID id) {
        var key =
                KeyEntity.of(clientId, id)
                        .filter(found -> found.revokedAt == null)
                        .orElseThrow(Problems::notFound);
        preconditions.check(Etag.ofContent(KeyView.of(key)));
        key.revokedAt = clock.instant();
        events.note("key-revoked", id);
    }
}
