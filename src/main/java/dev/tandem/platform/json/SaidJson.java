package dev.tandem.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

/** Stored JSON for people: every message in it is put into words. */
public record SaidJson(Words words) {

    /** The tree itself with sentences in place of messages, however deep they stand. */
    public JsonNode of(JsonNode stored) {
        return switch (stored) {
            case ObjectNode object when isMessage(object) -> TextNode.valueOf(said(object));
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(of(field.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, of(array.get(i)));
                }
                yield array;
            }
            default -> stored;
        };
    }

    private boolean isMessage(ObjectNode object) {
        return object.size() == 2
                && object.path("key").isTextual()
                && object.path("args").isArray()
                && words.has(object.path("key").textValue());
    }

    private String said(ObjectNode message) {
        var args = message.path("args").valueStream().map(JsonNode::asText).toList();
        return words.say(new Message(message.path("key").textValue(), args));
    }
}
