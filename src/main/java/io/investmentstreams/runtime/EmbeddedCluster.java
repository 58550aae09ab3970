package io.investmentstreams.runtime;

import io.investmentstreams.embedded.DataDirectory;
import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.embedded.EmbeddedRegistry;
import io.investmentstreams.embedded.EmbeddedRegistryRoutes;
import io.investmentstreams.embedded.EmbeddedRegistryTopic;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.web.HttpServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The broker and the registry of a stopped embedded run, on free ports, for a command that only looks or repairs. */
public final class EmbeddedCluster implements AutoCloseable {
    private final Resources opened = new Resources();
    private Connection connection;

    private EmbeddedCluster() {}

    /** @throws UserError when there is no such data, or a process holds it */
    public static EmbeddedCluster open(Path dataDir, Map<String, String> properties) {
        if (!Files.isDirectory(dataDir.resolve("broker")))
            throw new UserError("there is no data of an embedded run in " + dataDir.toAbsolutePath()
                    + "; give the folder of one with --data-dir");
        EmbeddedCluster cluster = new EmbeddedCluster();
        try {
            cluster.start(dataDir, properties);
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private void start(Path dataDir, Map<String, String> properties) {
        DataDirectory data = opened.add(DataDirectory.open(dataDir));
        EmbeddedBroker broker = opened.add(EmbeddedBroker.start(data.broker(), 0));
        EmbeddedRegistry registry =
                opened.add(new EmbeddedRegistry(EmbeddedRegistryTopic.open(broker.bootstrapServers())));
        HttpServer http =
                opened.add(HttpServer.start("127.0.0.1", 0, List.of(r -> EmbeddedRegistryRoutes.attach(registry, r))));
        connection = new Connection(broker.bootstrapServers(), http.url(), properties);
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        opened.close();
    }
}
