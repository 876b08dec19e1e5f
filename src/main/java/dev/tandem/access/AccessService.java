package dev.tandem.access;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.Ids;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Sorts before every id there is. */
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Clock clock;
    private final Preconditions preconditions;

    public AccessService(Clock clock, Preconditions preconditions) {
        this.clock = clock;
        this.preconditions = preconditions;
    }

    /** Whom a live key belongs to and what it may do. */
    public record Holder(UUID clientId, UUID keyId, Set<String> scopes) {}

    /** Finds the holder of a key that is neither unknown nor revoked, and notes the use. */
    public Optional<Holder> holderOf(String text) {
        return KeyText.parse(text)
                .flatMap(key -> KeyEntity.live(key.prefix()))
                .filter(key -> KeyText.matches(text, key.digest))
                .map(this::used);
    }

    private Holder used(KeyEntity key) {
        key.usedAt(clock.instant());
        return new Holder(key.clientId, key.id, new LinkedHashSet<>(key.scopes));
    }

    ClientEntity addClient(NewClient wanted) {
        var client = new ClientEntity(Ids.next(), wanted.name(), clock.instant());
        client.persist();
        return client;
    }

    List<ClientEntity> clients(@Nullable String after, int most) {
        return ClientEntity.after(position(after), most);
    }

    ClientEntity client(UUID id) {
        return ClientEntity.<ClientEntity>findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    MadeKey addKey(UUID clientId, NewKey wanted) {
        client(clientId);
        var text = KeyText.make();
        var key = new KeyEntity();
        key.id = Ids.next();
        key.clientId = clientId;
        key.name = wanted.name();
        key.prefix = text.prefix();
        key.digest = KeyText.digest(text.text());
        key.scopes = wanted.scopes().stream().distinct().toList();
        key.createdAt = clock.instant();
        key.persist();
        return new MadeKey(key.id, text.text());
    }

    List<KeyEntity> keys(UUID clientId, @Nullable String after, int most) {
        client(clientId);
        return KeyEntity.after(clientId, position(after), most);
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
    }

    private static UUID position(@Nullable String after) {
        return after == null ? BEGINNING : UUID.fromString(after);
    }
}
