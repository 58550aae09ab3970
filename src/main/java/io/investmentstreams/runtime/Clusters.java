package io.investmentstreams.runtime;

import io.investmentstreams.failure.UserError;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Whether a cluster and its registry answer, asked before anything is started on them. */
public final class Clusters {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Clusters() {}

    /** @throws UserError naming which of the two does not answer, and what to do */
    public static void check(Connection connection) {
        checkBroker(connection);
        checkRegistry(connection.schemaRegistry());
    }

    private static void checkBroker(Connection connection) {
        Map<String, Object> config = new HashMap<>(connection.clientConfig());
        config.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        config.put("request.timeout.ms", (int) PATIENCE.toMillis() / 2);
        try (Admin admin = Admin.create(config)) {
            admin.describeCluster().nodes().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("interrupted while asking for the broker", e);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new UserError(
                    "no Kafka broker answers at " + connection.bootstrapServers()
                            + "; start one (`run` has its own) or check --bootstrap-servers and --config",
                    e);
        }
    }

    private static void checkRegistry(String urls) {
        IOException last = null;
        for (String url : urls.split(",")) {
            if (url.startsWith("mock://")) return;
            try {
                HttpClient client =
                        HttpClient.newBuilder().connectTimeout(PATIENCE).build();
                HttpRequest request = HttpRequest.newBuilder(URI.create(url.strip() + "/subjects"))
                        .timeout(PATIENCE)
                        .build();
                client.send(request, BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                last = e;
            } catch (IllegalArgumentException e) {
                throw new UserError("--schema-registry " + url + " is no URL: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UserError("interrupted while asking for the registry", e);
            }
        }
        throw new UserError("no schema registry answers at " + urls + "; start it or check --schema-registry", last);
    }
}
