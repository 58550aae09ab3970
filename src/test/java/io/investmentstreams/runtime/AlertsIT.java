package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.extract.Article;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.serde.Json;
import io.investmentstreams.web.Access;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts from the article to the one who is told, and a monitor that stands beside the pipeline. */
class AlertsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SECRET = "long and random";

    @TempDir
    Path folder;

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    /** One try to deliver an alert. */
    private record Delivery(String key, String signature, byte[] body) {}

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::refuseTheFirst);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void refuseTheFirst(HttpExchange exchange) throws IOException {
        deliveries.add(new Delivery(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("X-Signature"),
                exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(deliveries.size() == 1 ? 503 : 204, -1);
        exchange.close();
    }

    @Test
    void anAlertIsToldUntilItIsTakenAndTakenBackWithTheReason() throws Exception {
        try (PipelineRun run = PipelineRun.start(settings())) {
            publish(run, signing("3亿元"));
            await().atMost(PATIENCE).until(() -> deliveries.size() == 2);
            assertThat(deliveries.get(1).key()).isEqualTo(deliveries.get(0).key());
            for (Delivery d : deliveries) assertThat(d.signature()).isEqualTo("sha256=" + hmac(d.body()));
            assertThat(told(0).path("state").asText()).isEqualTo("raised");

            publish(run, signing("2000万元"));
            await().atMost(PATIENCE).until(() -> deliveries.size() == 3);
            assertThat(deliveries.get(2).key()).isNotEqualTo(deliveries.get(1).key());
            assertThat(told(2).path("state").asText()).isEqualTo("retracted");
            assertThat(told(2).path("reason").asText()).isEqualTo("its amount is CNY 20000000 now");
            aMonitorOfItsOwnSaysTheSame(run);
        }
    }

    private static void aMonitorOfItsOwnSaysTheSame(PipelineRun run) throws Exception {
        Connection cluster = new Connection(run.bootstrapServers(), run.schemaRegistry(), Map.of());
        try (MonitorRun alone = MonitorRun.start(cluster, Access.OPEN, "127.0.0.1", 0)) {
            await().atMost(PATIENCE).until(alone::isReady);
            for (String path : List.of(
                    "/api/totals",
                    "/api/daily?region=320583&sector=all",
                    "/api/projects",
                    "/api/alerts",
                    "/api/articles/a")) {
                String own = get(alone.httpUrl() + path);
                assertThat(own)
                        .as(path)
                        .isEqualTo(get(run.httpUrl() + path))
                        .contains(path.endsWith("/a") ? "昆山" : "\"");
            }
            assertThat(Json.mapper()
                            .readTree(get(alone.httpUrl() + "/api/alerts"))
                            .at("/alerts/0/state")
                            .asText())
                    .isEqualTo("retracted");
        }
    }

    private RunSettings settings() throws Exception {
        Path rules = folder.resolve("alerts.yaml");
        String hook = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
        Files.writeString(rules, """
                alerts:
                  - name: large-in-kunshan
                    region: "320583"
                    minimum: 100000000
                webhooks:
                  - url: %s
                    secret: %s
                """.formatted(hook, SECRET));
        return new RunSettings(
                null,
                Map.of(),
                folder.resolve("data"),
                "127.0.0.1",
                0,
                Access.OPEN,
                0,
                new SampleFeed().lastDay(),
                Pipelines.APPLICATIONS,
                AlertFile.load(rules));
    }

    private static Article signing(String amount) {
        String text = "2022年12月8日，昆山市举行项目签约仪式，总投资" + amount + "的晨星电池生产基地项目正式签约，落户昆山市。";
        return new Article("a", null, "测试", "晨星电池项目签约昆山", text, "2022-12-09", null);
    }

    private static void publish(PipelineRun run, Article article) {
        Runs.ready(run)
                .publish(sink -> sink.accept(new FeedItem.Found("test", 0, article)), progress -> {}, refused -> {
                    throw new AssertionError("refused: " + refused);
                });
        Runs.settled(run);
    }

    private JsonNode told(int n) throws IOException {
        return Json.mapper().readTree(deliveries.get(n).body());
    }

    private static String hmac(byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static String get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }
}
