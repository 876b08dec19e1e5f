package dev.tandem.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder that outlives a run: the database's files, the API key, and who uses it now. */
record DataFolder(Path path, FileLock heldWhileWeLive) {
    /** Opens the folder for this process alone; the operating system frees it however we end. */
    static DataFolder openedForUs(Path path) throws IOException {
        Files.createDirectories(path);
        var owner = path.resolve("owner.pid");
        var channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new CannotStart(
                    "Tandem already runs on %s (process %s): stop it first, or set TANDEM_DATA to another folder."
                            .formatted(path, Files.exists(owner) ? read(owner) : "unknown"));
        }
        Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
        return new DataFolder(path, lock);
    }

    Path database() {
        return path.resolve("database");
    }

    Path serviceRecord() {
        return path.resolve("service.pid");
    }

    /** Where to get tokens of this run's users. */
    Path tokens() {
        return path.resolve("token-address");
    }

    /** The admin key of this folder, made on the first run and the same ever after. */
    String bootstrapKey() throws IOException {
        var file = path.resolve("bootstrap-key");
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, newKey());
        }
        return read(file);
    }

    private static String newKey() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return "local-" + HexFormat.of().formatHex(bytes);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
