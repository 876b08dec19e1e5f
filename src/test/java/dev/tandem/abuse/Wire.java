package dev.tandem.abuse;

import dev.tandem.abuse.Answers.Answer;
import dev.tandem.platform.Calls;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Sends requests: well-formed ones, and such as no client library would let pass. */
final class Wire implements AutoCloseable {
    /** Whatever takes longer is a fault of its own. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    Wire(URI service) {
        this.service = service;
    }

    Answer send(String method, String path, byte[] body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(service.resolve(path))
                        .timeout(LONGEST)
                        .header("X-API-Key", Calls.KEY)
                        .method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("X-Request-Id").orElse(""),
                    answer.body());
        } catch (IOException fault) {
            return new Answer(599, "", "", "nothing within " + LONGEST + ": " + fault);
        } catch (InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    String etag(String path) {
        var request =
                HttpRequest.newBuilder(service.resolve(path))
                        .header("X-API-Key", Calls.KEY)
                        .build();
        try {
            return client.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElse("\"none\"");
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    /** To the socket as it is: line and headers may hold anything. */
    Answer raw(String line, String headers, String body) {
        var request =
                line
                        + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\nX-API-Key: "
                        + Calls.KEY
                        + "\r\n"
                        + headers
                        + "\r\n"
                        + body;
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            return new Answer(599, "", "", "nothing within " + LONGEST + ": " + fault);
        }
    }

    private static Answer read(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        var lines = answer.substring(0, Math.max(0, end)).split("\r\n");
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line : lines) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers.getOrDefault("Content-Type", ""),
                headers.getOrDefault("X-Request-Id", ""),
                answer.substring(end + 4));
    }

    @Override
    public void close() {
        client.close();
    }
}
