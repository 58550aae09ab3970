package io.investmentstreams.harness;

import io.investmentstreams.runtime.Connection;
import io.investmentstreams.runtime.StreamsApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Settings for a TopologyTestDriver: those of production, without a broker. */
public final class DriverConfig {
    private DriverConfig() {}

    /** Each has a state folder of its own under {@code target}, so that drivers can live side by side. */
    public static Properties of(String applicationId) {
        Connection nowhere = new Connection("unused:9092", "mock://unused", Map.of());
        return StreamsApp.properties(applicationId, nowhere, stateFolder(applicationId));
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
