package dev.tandem.platform.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Garmin's own decoder of FIT files, which runs in node: fetched when first needed. */
final class FitSdk {
    private static final String DECODER = "@garmin/fitsdk@21.158.0";

    private final Path folder;

    private FitSdk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, and says so, on a machine that has no node or cannot fetch the decoder. */
    static FitSdk in(Path folder) throws IOException {
        assumeThat(run(folder, List.of("node", "--version")))
                .as("skipped: there is no node here to run an independent reader of FIT files")
                .isZero();
        assumeThat(run(folder, List.of("npm", "install", "--no-audit", "--no-fund", DECODER)))
                .as("skipped: node cannot fetch " + DECODER)
                .isZero();
        try (var script = FitSdk.class.getResourceAsStream("/fit/read-workouts.mjs")) {
            Files.copy(script, folder.resolve("read-workouts.mjs"));
        }
        return new FitSdk(folder);
    }

    JsonNode read(List<Path> files) throws IOException {
        var command = new ArrayList<>(List.of("node", "read-workouts.mjs"));
        files.forEach(file -> command.add(file.toString()));
        assertThat(run(folder, command)).isZero();
        return new ObjectMapper()
                .readTree(Files.readString(output(folder), StandardCharsets.UTF_8));
    }

    private static int run(Path folder, List<String> command) throws IOException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectOutput(output(folder).toFile())
                            .redirectError(folder.resolve("errors").toFile())
                            .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } catch (IOException absent) {
            return -1;
        }
    }

    private static Path output(Path folder) {
        return folder.resolve("output");
    }
}
