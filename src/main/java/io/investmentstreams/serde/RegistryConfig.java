package io.investmentstreams.serde;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;

/**
 * The settings of serializers and registry client, by the names that Confluent gave them. Those of the client may carry the prefix
 * {@code schema.registry.}, which wins over the plain name, so that they can stand beside Kafka's own.
 */
public final class RegistryConfig {
    public static final String URL = "schema.registry.url";
    public static final String AUTO_REGISTER = "auto.register.schemas";
    public static final String USE_LATEST = "use.latest.version";
    public static final String NORMALIZE = "normalize.schemas";
    public static final String SPECIFIC_READER = "specific.avro.reader";
    public static final String REMOVE_JAVA_PROPERTIES = "avro.remove.java.properties";
    public static final String CREDENTIALS_SOURCE = "basic.auth.credentials.source";
    public static final String USER_INFO = "basic.auth.user.info";
    public static final String BEARER_SOURCE = "bearer.auth.credentials.source";
    public static final String BEARER_TOKEN = "bearer.auth.token";
    public static final String MAX_RETRIES = "max.retries";
    public static final String RETRY_WAIT = "retries.wait.ms";
    public static final String RETRY_MAX_WAIT = "retries.max.wait.ms";
    public static final String CONNECT_TIMEOUT = "http.connect.timeout.ms";
    public static final String READ_TIMEOUT = "http.read.timeout.ms";

    private static final String PREFIX = "schema.registry.";
    private static final String TOPIC_NAME_STRATEGY = "TopicNameStrategy";

    private final Map<String, ?> config;

    public RegistryConfig(Map<String, ?> config) {
        this.config = Map.copyOf(withoutNulls(config));
        for (String strategy : List.of("key.subject.name.strategy", "value.subject.name.strategy"))
            requireTopicNames(strategy);
    }

    /** Where registries answer, in the order in which they are tried; at least one. */
    public List<String> urls() {
        Object value = config.get(URL);
        if (value == null) throw new ConfigException("Missing required configuration \"" + URL + "\"");
        List<String> parts = value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Arrays.asList(value.toString().split(","));
        List<String> urls = new ArrayList<>();
        for (String part : parts) if (!part.isBlank()) urls.add(part.strip().replaceAll("/+$", ""));
        if (urls.isEmpty()) throw new ConfigException(URL, value, "names no registry");
        return List.copyOf(urls);
    }

    public boolean autoRegister() {
        return bool(AUTO_REGISTER, true);
    }

    public boolean useLatest() {
        return bool(USE_LATEST, false);
    }

    public boolean normalize() {
        return bool(NORMALIZE, false);
    }

    public boolean specificReader() {
        return bool(SPECIFIC_READER, false);
    }

    public boolean removeJavaProperties() {
        return bool(REMOVE_JAVA_PROPERTIES, false);
    }

    int maxRetries() {
        return (int) number(MAX_RETRIES, 5);
    }

    Duration retryWait() {
        return Duration.ofMillis(number(RETRY_WAIT, 200));
    }

    Duration retryMaxWait() {
        return Duration.ofMillis(number(RETRY_MAX_WAIT, 10_000));
    }

    Duration connectTimeout() {
        return Duration.ofMillis(number(CONNECT_TIMEOUT, 10_000));
    }

    Duration readTimeout() {
        return Duration.ofMillis(number(READ_TIMEOUT, 30_000));
    }

    /** A setting of the client, with or without the prefix; null when absent. */
    String client(String name) {
        Object value = config.containsKey(PREFIX + name) ? config.get(PREFIX + name) : config.get(name);
        return value == null ? null : secret(value);
    }

    /** All settings that start with {@code schema.registry.ssl.}, under Kafka's names for them. */
    Map<String, Object> ssl() {
        Map<String, Object> ssl = new HashMap<>();
        config.forEach((name, value) -> {
            if (name.startsWith(PREFIX + "ssl.")) ssl.put(name.substring(PREFIX.length()), value);
        });
        return ssl;
    }

    private boolean bool(String name, boolean otherwise) {
        Object value = config.get(name);
        if (value == null) return otherwise;
        String text = value.toString().strip();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false"))
            throw new ConfigException(name, value, "must be true or false");
        return Boolean.parseBoolean(text);
    }

    private long number(String name, long otherwise) {
        String value = client(name);
        if (value == null) return otherwise;
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw new ConfigException(name, value, "must be a number");
        }
    }

    private void requireTopicNames(String name) {
        Object value = config.get(name);
        String strategy = value instanceof Class<?> c ? c.getName() : String.valueOf(value);
        if (value != null && !strategy.endsWith(TOPIC_NAME_STRATEGY))
            throw new ConfigException(name, value, "only " + TOPIC_NAME_STRATEGY + " is supported");
    }

    private static String secret(Object value) {
        return value instanceof Password p ? p.value() : value.toString();
    }

    private static Map<String, Object> withoutNulls(Map<String, ?> config) {
        Map<String, Object> present = new HashMap<>();
        config.forEach((name, value) -> {
            if (value != null) present.put(name, value);
        });
        return present;
    }
}
