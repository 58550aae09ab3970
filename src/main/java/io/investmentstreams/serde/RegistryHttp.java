package io.investmentstreams.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.utils.Utils;

/** One request to whichever registry answers: each url in turn, round after round with growing waits. */
final class RegistryHttp {
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final String ACCEPT = MEDIA_TYPE + ", application/vnd.schemaregistry+json, application/json";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final RegistryConfig config;
    private final List<RegistryAddress> addresses;

    RegistryHttp(RegistryConfig config) {
        this.config = config;
        this.addresses = RegistryAddress.all(config);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(config.connectTimeout());
        RegistryTls.context(config).ifPresent(builder::sslContext);
        this.http = builder.build();
    }

    /**
     * @param path with a leading slash, already encoded
     * @param body null for GET, else sent by POST
     */
    JsonNode call(String path, JsonNode body) {
        Exception last = null;
        for (int round = 0; round <= config.maxRetries(); round++) {
            if (round > 0) Utils.sleep(backoff(round).toMillis());
            for (RegistryAddress address : addresses) {
                try {
                    return once(address, path, body);
                } catch (IOException e) {
                    last = e;
                }
            }
        }
        throw new RegistryUnavailableException(
                "no schema registry answers at " + addresses + ": " + reason(last), last);
    }

    private JsonNode once(RegistryAddress address, String path, JsonNode body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.base() + path))
                .timeout(config.readTimeout())
                .header("Accept", ACCEPT);
        if (address.authorization() != null) request.header("Authorization", address.authorization());
        if (body != null)
            request.header("Content-Type", MEDIA_TYPE)
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
        try {
            return answer(
                    address, http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Throws {@link IOException} where another try may go better. */
    private static JsonNode answer(RegistryAddress address, HttpResponse<String> response) throws IOException {
        int status = response.statusCode();
        if (status >= 500 || status == TOO_MANY_REQUESTS)
            throw new IOException(address + " answers with status " + status);
        JsonNode body = json(response.body());
        if (status / 100 == 2) {
            if (body == null) throw new RegistryException(status, status, address + " answers, but not with JSON");
            return body;
        }
        int code = body == null ? status : body.path("error_code").asInt(status);
        String message = body == null ? "" : body.path("message").asText();
        throw new RegistryException(status, code, message.isEmpty() ? "status " + status : message);
    }

    private static JsonNode json(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node.isMissingNode() ? null : node;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    private Duration backoff(int round) {
        long longest = config.retryMaxWait().toMillis();
        long wait = Math.min(longest, config.retryWait().toMillis() << Math.min(round - 1, 20));
        return Duration.ofMillis(wait / 2 + ThreadLocalRandom.current().nextLong(wait / 2 + 1));
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
