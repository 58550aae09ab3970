package io.investmentstreams.runtime;

import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.web.Access;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a run is started with.
 *
 * @param cluster      the cluster to use; null for the embedded one
 * @param properties   further client, Streams and topic properties of an embedded run
 * @param dataDir    where the embedded broker's log and the state stores are kept
 * @param httpHost   address the monitor listens on
 * @param httpPort   0 takes any free port
 * @param access     who may ask over HTTP
 * @param brokerPort of the embedded broker; 0 takes any free port
 * @param asOf       the pipeline's date when it is fixed; null for today in Asia/Shanghai
 * @param applications which of {@link Pipelines#APPLICATIONS} this process runs
 * @param alerts       rules and webhooks; {@link AlertFile#NONE} for none
 */
public record RunSettings(
        Connection cluster,
        Map<String, String> properties,
        Path dataDir,
        String httpHost,
        int httpPort,
        Access access,
        int brokerPort,
        LocalDate asOf,
        List<String> applications,
        AlertFile alerts) {
    /** Settings of a run of both topologies, without alerts. */
    public RunSettings(
            Connection cluster,
            Map<String, String> properties,
            Path dataDir,
            String httpHost,
            int httpPort,
            Access access,
            int brokerPort,
            LocalDate asOf) {
        this(
                cluster,
                properties,
                dataDir,
                httpHost,
                httpPort,
                access,
                brokerPort,
                asOf,
                Pipelines.APPLICATIONS,
                AlertFile.NONE);
    }

    public boolean embedded() {
        return cluster == null;
    }
}
