package dev.tandem.platform;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;

/** Sends a body as it is, whatever media type it is said to have. */
final class Media {

    static final RestAssuredConfig AS_IT_IS =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs(
                                            "application/x-www-form-urlencoded", ContentType.TEXT)
                                    .encodeContentTypeAs(
                                            "application/merge-patch+json", ContentType.TEXT)
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Media() {}
}
