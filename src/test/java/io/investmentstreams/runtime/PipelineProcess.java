package io.investmentstreams.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The program as a process of its own, to be killed. */
final class PipelineProcess implements AutoCloseable {
    private final Process process;
    private final Path told;
    private final Path log;

    private PipelineProcess(Process process, Path told, Path log) {
        this.process = process;
        this.told = told;
        this.log = log;
    }

    /**
     * Starts {@code run} on a cluster.
     *
     * @param folder where its data, its output and its log are kept
     */
    static PipelineProcess start(TestCluster cluster, Path folder, String name) {
        try {
            Path data = Files.createDirectories(folder);
            Path config = Files.writeString(data.resolve("client.properties"), """
                    consumer.session.timeout.ms=2000
                    consumer.heartbeat.interval.ms=500
                    producer.transaction.timeout.ms=5000
                    """);
            Path told = data.resolve(name + ".jsonl");
            List<String> command = new ArrayList<>(java());
            command.addAll(List.of("run", "--bootstrap-servers", cluster.bootstrapServers()));
            command.addAll(List.of("--schema-registry", cluster.registry(), "--config", config.toString()));
            command.addAll(List.of("--data-dir", data.toString(), "--http-port", "0", "--format", "json"));
            command.addAll(List.of("--as-of", Newsroom.AS_OF.toString()));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.redirectOutput(told.toFile());
            Path log = data.resolve(name + ".log");
            builder.redirectError(log.toFile());
            return new PipelineProcess(builder.start(), told, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> java() {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classes,
                "io.investmentstreams.Main");
    }

    /** Whether it has told of that event on its standard output. */
    boolean hasTold(String event) {
        try {
            return Files.readString(told).contains("{\"event\":\"" + event + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The end of its log, to be shown when it ended by itself. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
