package io.investmentstreams.runtime;

import io.investmentstreams.web.Access;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a run is started with.
 *
 * @param cluster    the cluster to use; null for the embedded one
 * @param properties further client, Streams and topic properties of an embedded run
 * @param dataDir    where the embedded broker's log and the state stores are kept
 * @param httpHost   address the monitor listens on
 * @param httpPort   0 takes any free port
 * @param access     who may ask over HTTP
 * @param brokerPort of the embedded broker; 0 takes any free port
 * @param asOf       the pipeline's date when it is fixed; null for today in Asia/Shanghai
 */
public record RunSettings(
        Connection cluster,
        Map<String, String> properties,
        Path dataDir,
        String httpHost,
        int httpPort,
        Access access,
        int brokerPort,
        LocalDate asOf) {
    public boolean embedded() {
        return cluster == null;
    }
}
