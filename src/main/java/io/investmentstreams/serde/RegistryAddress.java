package io.investmentstreams.serde;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.config.ConfigException;

/**
 * Where one registry answers and how one signs in there.
 *
 * @param base          url without user and without a slash at the end
 * @param authorization value of the HTTP header; null for none
 */
record RegistryAddress(String base, String authorization) {
    static List<RegistryAddress> all(RegistryConfig config) {
        return config.urls().stream().map(url -> of(url, config)).toList();
    }

    private static RegistryAddress of(String url, RegistryConfig config) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new ConfigException(RegistryConfig.URL, "…", "is no url: " + e.getMessage());
        }
        if (uri.getHost() == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme())))
            throw new ConfigException(RegistryConfig.URL, url, "must be an http or https url");
        String user = uri.getRawUserInfo();
        String base = user == null ? url : url.replaceFirst("//[^@/]*@", "//");
        return new RegistryAddress(base, authorization(uri.getUserInfo(), config));
    }

    private static String authorization(String userOfUrl, RegistryConfig config) {
        if (config.client(RegistryConfig.BEARER_SOURCE) != null) return bearer(config);
        String source = config.client(RegistryConfig.CREDENTIALS_SOURCE);
        return switch (source == null ? "URL" : source.toUpperCase(Locale.ROOT)) {
            case "URL" -> userOfUrl == null ? null : basic(userOfUrl);
            case "USER_INFO" -> basic(required(RegistryConfig.USER_INFO, config));
            default ->
                throw new ConfigException(
                        RegistryConfig.CREDENTIALS_SOURCE, source, "only URL and USER_INFO are supported");
        };
    }

    private static String bearer(RegistryConfig config) {
        String source = config.client(RegistryConfig.BEARER_SOURCE);
        if (!source.equalsIgnoreCase("STATIC_TOKEN"))
            throw new ConfigException(RegistryConfig.BEARER_SOURCE, source, "only STATIC_TOKEN is supported");
        return "Bearer " + required(RegistryConfig.BEARER_TOKEN, config);
    }

    private static String required(String name, RegistryConfig config) {
        String value = config.client(name);
        if (value == null || value.isBlank())
            throw new ConfigException("Missing required configuration \"" + name + "\"");
        return value;
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret, for messages. */
    @Override
    public String toString() {
        return base;
    }
}
