package io.investmentstreams.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpSchemaRegistryClientTest {
    private static final Schema SCHEMA =
            SchemaBuilder.record("R").fields().requiredString("签约").endRecord();
    private static final String OK = "{\"id\":7}";

    private record Reply(int status, String body) {}

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> signIns = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(loopback(), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aSchemaIsRegisteredOnceAndThenRemembered() {
        replies.add(new Reply(200, OK));
        SchemaRegistryClient client = client(Map.of());
        assertThat(client.register("a b-value", SCHEMA, false)).isEqualTo(7);
        assertThat(client.register("a b-value", SCHEMA, false)).isEqualTo(7);
        assertThat(client.byId(7, "a b-value")).isEqualTo(SCHEMA);
        assertThat(requests).containsExactly("POST /subjects/a%20b-value/versions?normalize=false");
        assertThat(bodies.get(0)).contains("签约");
    }

    @Test
    void aSchemaIsLookedUpById() {
        String text = SCHEMA.toString().replace("\"", "\\\"");
        replies.add(new Reply(200, "{\"schema\":\"" + text + "\"}"));
        assertThat(client(Map.of()).byId(3, "t-value")).isEqualTo(SCHEMA);
        assertThat(requests).containsExactly("GET /schemas/ids/3?fetchMaxId=false&subject=t-value");
    }

    @Test
    void aRefusalIsNotTriedAgainAndKeepsItsCode() {
        replies.add(new Reply(409, "{\"error_code\":409,\"message\":\"incompatible with an earlier one\"}"));
        assertThatThrownBy(() -> client(Map.of()).register("s", SCHEMA, false))
                .isInstanceOfSatisfying(RegistryException.class, e -> {
                    assertThat(e.status()).isEqualTo(409);
                    assertThat(e.errorCode()).isEqualTo(409);
                    assertThat(e).hasMessageContaining("incompatible with an earlier one");
                });
        assertThat(requests).hasSize(1);
    }

    @Test
    void aRefusalThatIsNotJsonKeepsItsStatus() {
        replies.add(new Reply(404, "<html>nothing here</html>"));
        assertThatThrownBy(() -> client(Map.of()).idOf("s", SCHEMA, false))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.errorCode()).isEqualTo(404));
    }

    @Test
    void aServerErrorIsTriedAgain() {
        replies.add(new Reply(503, ""));
        replies.add(new Reply(500, "{\"error_code\":50001,\"message\":\"store\"}"));
        replies.add(new Reply(200, OK));
        assertThat(client(Map.of()).register("s", SCHEMA, false)).isEqualTo(7);
        assertThat(requests).hasSize(3);
    }

    @Test
    void whenNoneAnswersTheMessageNamesWhere() throws IOException {
        String nobody = "http://user:secret@127.0.0.1:" + freePort();
        assertThatThrownBy(() -> client(Map.of(RegistryConfig.URL, nobody)).register("s", SCHEMA, false))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("no schema registry answers at [http://127.0.0.1:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theNextUrlIsTriedWhenTheFirstIsDown() throws IOException {
        replies.add(new Reply(200, OK));
        String urls = "http://127.0.0.1:" + freePort() + " , " + url() + "/";
        assertThat(client(Map.of(RegistryConfig.URL, urls)).register("s", SCHEMA, false))
                .isEqualTo(7);
        assertThat(requests).containsExactly("POST /subjects/s/versions?normalize=false");
    }

    @Test
    void userAndPasswordAreSentFromTheSettingsOrTheUrl() {
        replies.add(new Reply(200, OK));
        replies.add(new Reply(200, OK));
        client(Map.of(
                        "basic.auth.credentials.source", "USER_INFO",
                        "schema.registry.basic.auth.user.info", "me:pass:word"))
                .register("s", SCHEMA, false);
        client(Map.of(RegistryConfig.URL, url().replace("//", "//me:pass:word@")))
                .register("s", SCHEMA, false);
        assertThat(signIns).containsExactly("Basic bWU6cGFzczp3b3Jk", "Basic bWU6cGFzczp3b3Jk");
    }

    @Test
    void aMissingPasswordIsAnErrorOfTheConfiguration() {
        assertThatThrownBy(() -> client(Map.of("basic.auth.credentials.source", "USER_INFO")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("basic.auth.user.info");
    }

    @Test
    void theLatestVersionIsAskedFor() {
        String text = SCHEMA.toString().replace("\"", "\\\"");
        replies.add(new Reply(200, "{\"subject\":\"s\",\"id\":9,\"version\":4,\"schema\":\"" + text + "\"}"));
        assertThat(client(Map.of()).latest("s")).isEqualTo(new SchemaRegistryClient.Registered(9, 4, SCHEMA));
        assertThat(requests).containsExactly("GET /subjects/s/versions/latest");
    }

    @Test
    void aSchemaOfAnotherKindIsRefused() {
        replies.add(new Reply(200, "{\"schemaType\":\"PROTOBUF\",\"schema\":\"x\"}"));
        assertThatThrownBy(() -> client(Map.of()).byId(1, null))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("PROTOBUF");
    }

    @Test
    void aRegistryBehindTlsIsTrustedByItsTruststoreOnly(@TempDir Path dir) throws Exception {
        Path store = keystore(dir);
        Map<String, Object> trust = Map.of(
                "schema.registry.ssl.truststore.location", store.toString(),
                "schema.registry.ssl.truststore.password", "changeit",
                "schema.registry.ssl.truststore.type", "PKCS12");
        Map<String, Object> serverStore = Map.of(
                RegistryConfig.URL,
                "https://unused",
                "schema.registry.ssl.keystore.location",
                store.toString(),
                "schema.registry.ssl.keystore.password",
                "changeit",
                "schema.registry.ssl.keystore.type",
                "PKCS12");
        HttpsServer tls = HttpsServer.create(loopback(), 0);
        tls.setHttpsConfigurator(new HttpsConfigurator(
                RegistryTls.context(new RegistryConfig(serverStore)).orElseThrow()));
        tls.createContext("/", this::handle);
        tls.start();
        try {
            replies.add(new Reply(200, OK));
            Map<String, Object> config = new HashMap<>(trust);
            config.put(
                    RegistryConfig.URL, "https://localhost:" + tls.getAddress().getPort());
            assertThat(client(config).register("s", SCHEMA, false)).isEqualTo(7);
            config.keySet().removeAll(trust.keySet());
            assertThatThrownBy(() -> client(config).register("s", SCHEMA, false))
                    .isInstanceOf(RegistryUnavailableException.class);
        } finally {
            tls.stop(0);
        }
    }

    private static Path keystore(Path dir) throws Exception {
        Path store = dir.resolve("store.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "registry",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();
        // A truststore wants a certificate entry, not only a key's: the same file then serves for both.
        for (String[] step : new String[][] {
            {"-exportcert", "-file", dir.resolve("c").toString()},
            {"-importcert", "-noprompt", "-file", dir.resolve("c").toString()}
        }) {
            List<String> command = new ArrayList<>(List.of(keytool));
            command.addAll(List.of(step));
            command.addAll(List.of("-alias", step[0].startsWith("-import") ? "trusted" : "registry"));
            command.addAll(List.of("-keystore", store.toString(), "-storepass", "changeit"));
            Process done = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(dir.resolve("keytool.log").toFile())
                    .start();
            assertThat(done.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(done.exitValue()).isZero();
        }
        return store;
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        signIns.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Reply reply = replies.remove();
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }

    private SchemaRegistryClient client(Map<String, ?> more) {
        Map<String, Object> config = new HashMap<>(
                Map.of(RegistryConfig.URL, url(), RegistryConfig.RETRY_WAIT, 1, RegistryConfig.MAX_RETRIES, 2));
        config.putAll(more);
        return HttpSchemaRegistryClient.of(new RegistryConfig(config));
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
