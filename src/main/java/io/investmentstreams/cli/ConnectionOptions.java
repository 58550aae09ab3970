package io.investmentstreams.cli;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.runtime.Connection;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.Option;

/** The options with which every command finds its cluster. */
final class ConnectionOptions {
    private static final String LOCAL_BROKER = "127.0.0.1:9092";
    private static final String LOCAL_REGISTRY = "http://127.0.0.1:8080";

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "the Kafka cluster; without it, the embedded one of a run on this machine")
    private String bootstrapServers;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            description = "the schema registry of that cluster (Confluent's API)")
    private String schemaRegistry;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "properties file with any Kafka client, Streams or registry property (TLS and SASL included)")
    private Path config;

    boolean embedded() {
        return bootstrapServers == null;
    }

    /** The cluster named, else the embedded one on its default ports. */
    Connection connection() {
        if (embedded()) return new Connection(LOCAL_BROKER, registry(LOCAL_REGISTRY), properties());
        if (schemaRegistry == null && !properties().containsKey("schema.registry.url")) {
            throw new UserError("--bootstrap-servers needs --schema-registry URL (or schema.registry.url in --config)");
        }
        return new Connection(bootstrapServers, registry(properties().get("schema.registry.url")), properties());
    }

    private String registry(String otherwise) {
        return schemaRegistry != null ? schemaRegistry : otherwise;
    }

    Map<String, String> properties() {
        Map<String, String> result = new HashMap<>();
        if (config == null) return result;
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(config, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("--config " + config + " cannot be read: " + e.getMessage() + "; check the path", e);
        }
        file.stringPropertyNames().forEach(name -> result.put(name, file.getProperty(name)));
        return result;
    }
}
