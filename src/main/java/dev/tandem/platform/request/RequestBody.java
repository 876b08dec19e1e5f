package dev.tandem.platform.request;

import dev.tandem.platform.http.BodyLimits;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.RequestScoped;

import java.io.IOException;
import java.io.InputStream;

/** The body of the request at hand, as it came; empty where the operation reads none. */
@RequestScoped
public class RequestBody {

    private byte[] bytes = {};

    /** Reads the whole body; 413 if it is larger than JSON bodies may be. */
    byte[] read(InputStream stream) throws IOException {
        bytes = stream.readNBytes(BodyLimits.JSON_BYTES + 1);
        if (bytes.length > BodyLimits.JSON_BYTES) {
            throw Problems.bodyTooLarge();
        }
        return bytes;
    }

    public byte[] bytes() {
        return bytes;
    }
}
