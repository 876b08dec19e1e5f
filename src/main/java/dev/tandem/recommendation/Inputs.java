package dev.tandem.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.platform.json.StoredJson;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of all that a decision was made from, the engine's version among it. */
final class Inputs {
    private Inputs() {}

    static String digest(Situation situation) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(RuleBook.ENGINE_VERSION.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(sha.digest(StoredJson.mapper().writeValueAsBytes(situation)));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
