package dev.tandem.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a killed run may have left behind: a process whose number stands in the first line of a
 * file.
 *
 * <p>Numbers are used again by the operating system, so a process is only ours if its command line
 * names something only ours names.
 */
record Leftover(Path pidFile, Path namedByItsCommand) {
    private static final long PATIENCE_SECONDS = 15;

    void remove() throws IOException {
        process().ifPresent(Leftover::stop);
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readString(pidFile)
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(command -> command.contains(namedByItsCommand.toString()))
                .orElse(false);
    }

    private static void stop(ProcessHandle process) {
        System.out.println("Stopping process " + process.pid() + ", left by a run that was killed");
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
