package io.investmentstreams.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;

/** Settings for a TopologyTestDriver: those of production, without a broker. */
final class DriverConfig {
    private DriverConfig() {}

    /** Each has a state folder of its own under {@code target}, so that drivers can live side by side. */
    static Properties of(String id) {
        Properties config = new Properties();
        config.putAll(StreamsSettings.required());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, id);
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder(id).toString());
        return config;
    }

    private static Path stateFolder(String id) {
        try {
            Path target = Files.createDirectories(Path.of("target", "topology-state"));
            return Files.createTempDirectory(target, id).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
