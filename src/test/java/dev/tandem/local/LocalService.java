package dev.tandem.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The packaged service as a process of its own, exactly as a container would start it. */
final class LocalService {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Process process;
    private final URI ready;
    private volatile boolean asked;

    private LocalService(Process process, URI ready) {
        this.process = process;
        this.ready = ready;
    }

    /** Says at once, and not after the database has started, that the port is taken. */
    static void requireFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return;
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d is taken: stop what uses it, or set QUARKUS_HTTP_PORT to a free port."
                            .formatted(port));
        }
    }

    static LocalService started(Path jar, Map<String, String> settings, LocalRun.Place place)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", jar.toString()).inheritIO();
        builder.environment().putAll(settings);
        var process = builder.start();
        Files.writeString(place.folder().serviceRecord(), Long.toString(process.pid()));
        return new LocalService(process, place.address().resolve("/q/health/ready"));
    }

    /** Waits until it answers; false if it ended instead. */
    boolean isReady() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                if (answers(client)) {
                    return true;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
            return false;
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Its exit code, where an end that we asked for is a success. */
    int waitForItsEnd() throws InterruptedException {
        var exitCode = process.waitFor();
        return asked ? 0 : exitCode;
    }

    void stop() {
        asked = true;
        process.destroy();
        process.onExit().join();
    }
}
