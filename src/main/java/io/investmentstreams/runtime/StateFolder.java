package io.investmentstreams.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one application keeps on disk. A process killed while Kafka Streams deletes a store that it is to restore leaves some of the
 * store's files, on which every later start would fail.
 */
final class StateFolder {
    private static final Logger LOG = LoggerFactory.getLogger(StateFolder.class);

    private final Path root;

    StateFolder(Path root) {
        this.root = root;
    }

    /** Deletes the state of each task with a store that cannot be opened; it is restored from the cluster. Nobody may hold it open. */
    void dropUnreadable() {
        if (!Files.isDirectory(root)) return;
        try {
            for (Path task : folders(root)) {
                for (Path store : folders(task.resolve("rocksdb"))) {
                    if (opens(store)) continue;
                    LOG.warn("{} cannot be opened: the state of its task is restored anew", store);
                    Utils.delete(task.toFile());
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders(Path in) throws IOException {
        if (!Files.isDirectory(in)) return List.of();
        try (Stream<Path> found = Files.list(in)) {
            return found.filter(Files::isDirectory).toList();
        }
    }

    private static boolean opens(Path store) {
        RocksDB.loadLibrary();
        try (RocksDB opened = RocksDB.openReadOnly(store.toString())) {
            return opened.isOwningHandle();
        } catch (RocksDBException e) {
            LOG.debug("{}", store, e);
            return false;
        }
    }
}
