package dev.tandem.platform.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Parses exactly one JSON document, or says why the text is none: nothing is guessed, repaired or
 * skipped.
 */
final class StrictJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_NAME = 1_000;

    private static final ObjectReader READER =
            JsonMapper.builder(factory())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readerFor(JsonNode.class);

    private StrictJson() {}

    static JsonNode parse(byte[] body) {
        try {
            var tree = READER.readTree(decoded(body));
            if (tree.isMissingNode()) {
                throw syntax(Message.of("fault.body-empty"));
            }
            return tree;
        } catch (CharacterCodingException fault) {
            throw syntax(Message.of("fault.body-not-utf-8"));
        } catch (JsonProcessingException fault) {
            throw notJson(fault.getLocation());
        } catch (NumberFormatException beyondTheParser) {
            throw syntax(Message.of("fault.exponent"));
        }
    }

    private static String decoded(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    /** The parser's own message is not passed on: it may quote the body or name classes. */
    private static Problem notJson(@Nullable JsonLocation at) {
        return syntax(
                at == null || at.getLineNr() < 1
                        ? Message.of("fault.not-json")
                        : Message.of("fault.not-json-at", at.getLineNr(), at.getColumnNr()));
    }

    private static Problem syntax(Message detail) {
        return Problems.malformed(List.of(Fault.inBody("", "syntax", detail)));
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxNameLength(LONGEST_NAME)
                                .build())
                .build();
    }
}
