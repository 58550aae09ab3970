package io.investmentstreams.embedded;

import io.investmentstreams.failure.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder an embedded run keeps everything in, held by one process at a time. */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Creates the folder where needed and locks it.
     *
     * @throws UserError when it cannot be written or another process holds it
     */
    public static DataDirectory open(Path root) {
        Path lockFile = root.resolve(".lock");
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new UserError("data folder " + root.toAbsolutePath()
                        + " is in use by another process; stop it or choose another with --data-dir");
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new UserError(
                    "data folder " + root.toAbsolutePath() + " cannot be used (" + e
                            + "); choose another with --data-dir",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path root() {
        return root;
    }

    /** Where the broker keeps its log. */
    public Path broker() {
        return root.resolve("broker");
    }

    /** Where the topologies keep their state stores. */
    public Path streams() {
        return root.resolve("streams");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
