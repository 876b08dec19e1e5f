package dev.tandem.platform.request;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

/** Makes request records from JSON, or refuses with every fault of the body at once. */
@ApplicationScoped
public class Binder {

    private final TreeReader reader;

    public Binder(Validator validator) {
        this.reader = new TreeReader(new Violations(validator));
    }

    /** Parses and binds; throws the 400 problem if anything at all is wrong. */
    public <T> T bind(byte[] body, Class<T> type) {
        return bind(StrictJson.parse(body), type);
    }

    public <T> T bind(Unbound<T> item) {
        return bind(item.tree(), item.type());
    }

    MergePatch patch(byte[] body) {
        var tree = StrictJson.parse(body);
        return bind(tree, MergePatch.class);
    }

    private <T> T bind(JsonNode tree, Class<T> type) {
        return reader.bind(tree, type);
    }
}
