package io.investmentstreams.cli;

import io.investmentstreams.runtime.Clusters;
import io.investmentstreams.runtime.Connection;
import io.investmentstreams.runtime.EmbeddedCluster;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that works on a running cluster, or on the data of an embedded run that is stopped. */
final class ClusterOptions {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "the data folder of an embedded run that is stopped: its broker and registry are started on"
                    + " free ports for as long as the command takes")
    private Path dataDir;

    /** The folder given, else the other one. */
    Path dataDir(Path otherwise) {
        return dataDir == null ? otherwise : dataDir;
    }

    /** Runs it on the cluster, whose topics and registry answer. */
    <T> T with(Function<Connection, T> work) {
        if (dataDir == null || !connection.embedded()) {
            Connection running = connection.connection();
            Clusters.check(running);
            return work.apply(running);
        }
        try (EmbeddedCluster cluster = EmbeddedCluster.open(dataDir, connection.properties())) {
            return work.apply(cluster.connection());
        }
    }
}
