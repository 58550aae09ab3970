package io.investmentstreams.serde;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.security.ssl.DefaultSslEngineFactory;

/** Trust and key material for the registry, given as for Kafka itself: JKS, PKCS12 or PEM. */
final class RegistryTls {
    private static final ConfigDef DEFINITION = definition();

    private RegistryTls() {}

    /** Empty where nothing is set: then the JVM's own trust applies. */
    static Optional<SSLContext> context(RegistryConfig config) {
        Map<String, Object> ssl = config.ssl();
        if (ssl.isEmpty()) return Optional.empty();
        Map<String, Object> parsed = new HashMap<>(DEFINITION.parse(ssl));
        try (DefaultSslEngineFactory factory = new DefaultSslEngineFactory()) {
            factory.configure(parsed);
            return Optional.of(factory.sslContext());
        }
    }

    private static ConfigDef definition() {
        ConfigDef definition = new ConfigDef();
        SslConfigs.addClientSslSupport(definition);
        return definition;
    }
}
