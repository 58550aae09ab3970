package io.investmentstreams.benchmark;

import io.investmentstreams.embedded.EmbeddedBroker;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A broker in a JVM of its own, so that its work is not taken for that of what is measured. */
final class BrokerProcess implements AutoCloseable {
    private final Process process;
    private final String bootstrapServers;

    private BrokerProcess(Process process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    /** Entry of the child: the folder of its log is the argument. */
    public static void main(String[] args) throws InterruptedException {
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), 0)) {
            System.out.println(broker.bootstrapServers());
            new CountDownLatch(1).await();
        }
    }

    static BrokerProcess start(Path folder) {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        String classes = System.getProperty("java.class.path");
        List<String> command =
                List.of(java, "-Xmx1g", "-cp", classes, BrokerProcess.class.getName(), folder.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
            String address = told.readLine();
            if (address == null) throw new IllegalStateException("the broker did not start");
            return new BrokerProcess(process, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** What it has used of its cores so far. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
