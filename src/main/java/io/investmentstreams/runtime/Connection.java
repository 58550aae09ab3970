package io.investmentstreams.runtime;

import java.util.HashMap;
import java.util.Map;

/**
 * How to reach a cluster and its registry.
 *
 * @param bootstrapServers host:port, comma separated
 * @param schemaRegistry   URL, or several comma separated
 * @param properties       any further Kafka client, Streams or registry property, TLS and SASL included; these win
 */
public record Connection(String bootstrapServers, String schemaRegistry, Map<String, String> properties) {
    public Connection {
        properties = Map.copyOf(properties);
    }

    /** What every Kafka client and serde is configured with. */
    public Map<String, Object> clientConfig() {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", bootstrapServers);
        config.put("schema.registry.url", schemaRegistry);
        config.putAll(properties);
        return config;
    }
}
