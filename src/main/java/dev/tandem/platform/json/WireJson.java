package dev.tandem.platform.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkus.jackson.ObjectMapperCustomizer;

import jakarta.inject.Singleton;

/**
 * The JSON that callers see: what has no value is left out, enums are kebab-case, numbers are
 * plain.
 */
@Singleton
public class WireJson implements ObjectMapperCustomizer {

    private static final ObjectMapper MAPPER =
            JsonStyle.apply(JsonMapper.builder().addModule(new MessageModule()).build());

    /** For what is written outside of a resource's answer, in exactly its style. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        JsonStyle.apply(mapper);
        mapper.registerModule(new MessageModule());
    }
}
