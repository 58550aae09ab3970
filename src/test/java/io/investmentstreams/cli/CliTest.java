package io.investmentstreams.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.serde.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void extractAnswersEveryLineInItsPlaceAndABadOneWithItsNumber() throws IOException {
        int status = run(
                "{\"id\":\"a\",\"text\":\"甲\"}\nnot json\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"丙\"}", "extract");
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(json(lines.get(0)).get("articleId").asText()).isEqualTo("a");
        assertThat(json(lines.get(1)).get("line").asInt()).isEqualTo(2);
        assertThat(json(lines.get(1)).get("error").asText()).startsWith("not JSON");
        assertThat(json(lines.get(2)).get("error").asText()).isEqualTo("has no text");
        assertThat(json(lines.get(3)).get("articleId").asText()).isEqualTo("c");
        assertThat(status).isEqualTo(ExitCode.DONE_WITH_REFUSALS);
    }

    @Test
    void aMissingFileIsOneLineAndTheOthersAreRead() throws IOException {
        Path good = Files.writeString(folder.resolve("good.jsonl"), "{\"id\":\"a\",\"text\":\"甲\"}");
        int status = run("", "extract", folder.resolve("none.jsonl").toString(), good.toString());
        assertThat(status).isEqualTo(ExitCode.DONE_WITH_REFUSALS);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("none.jsonl");
    }

    @Test
    void aWrongOptionIsOneLineAndAUsageError() {
        assertThat(run("", "run", "--http-port", "many")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains("--http-port");
    }

    @Test
    void withoutACommandItSaysSo() {
        assertThat(run("")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("name a command");
    }

    @Test
    void aClusterThatDoesNotAnswerIsOneLine() throws IOException {
        int dead = deadPort();
        int status = run(
                "",
                "query",
                "--bootstrap-servers",
                "127.0.0.1:" + dead,
                "--schema-registry",
                "http://127.0.0.1:" + dead);
        assertThat(status).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().lines()).singleElement().asString().contains("no Kafka broker answers at");
    }

    @Test
    void aPortInUseIsOneLineThatNamesTheOption() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int status = run(
                    "",
                    "run",
                    "--once",
                    "--broker-port",
                    Integer.toString(taken.getLocalPort()),
                    "--data-dir",
                    folder.resolve("data").toString());
            assertThat(status).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString().lines()).singleElement().asString().contains("--broker-port");
        }
    }

    @Test
    void anOptionCanBeGivenByTheEnvironment() {
        Cli cli = new Cli(console(""), Map.of("INVESTMENT_STREAMS_FORMAT", "mermaid"), noShutdown());
        assertThat(cli.run("topology")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("flowchart LR");
    }

    @Test
    void resetDeletesOnlyWhenToldTo() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("something"), "x");
        assertThat(run("", "reset", "--data-dir", data.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("would delete folder");
        assertThat(data.resolve("something")).exists();
        assertThat(run("", "reset", "--data-dir", data.toString(), "--yes")).isEqualTo(ExitCode.DONE);
        assertThat(data).doesNotExist();
    }

    @Test
    void theReadmeShowsTheTopologiesAsTheyAre() throws IOException {
        assertThat(run("", "topology", "--format", "mermaid")).isEqualTo(ExitCode.DONE);
        String readme = Files.readString(Path.of("README.md"));
        for (String diagram : out.toString().split("%% .*\n"))
            assertThat(readme).contains(diagram.strip());
    }

    private int run(String stdin, String... args) {
        return new Cli(console(stdin), Map.of(), noShutdown()).run(args);
    }

    private Console console(String stdin) {
        return new Console(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
    }

    private static ShutdownSignal noShutdown() {
        return new ShutdownSignal(hook -> {});
    }

    private static int deadPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static JsonNode json(String line) throws IOException {
        return Json.mapper().readTree(line);
    }
}
