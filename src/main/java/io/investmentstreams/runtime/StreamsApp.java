package io.investmentstreams.runtime;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.topology.StreamsSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One topology as it runs: exactly once, with its state in a folder, its failures counted and its end clean. */
public final class StreamsApp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
    private static final Duration CLOSING = Duration.ofSeconds(10);
    /** So often a thread may fail within a while; one that fails now and then is replaced forever. */
    private static final int REPLACEMENTS = 5;

    private static final Duration WHILE = Duration.ofMinutes(5);

    private final KafkaStreams streams;
    private final String applicationId;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Deque<Long> failures = new ArrayDeque<>();

    private StreamsApp(KafkaStreams streams, String applicationId) {
        this.streams = streams;
        this.applicationId = applicationId;
    }

    /** Starts it; {@link #isRunning()} tells when it runs. */
    public static StreamsApp start(String applicationId, Topology topology, Properties properties) {
        String stateDir = properties.getProperty(StreamsConfig.STATE_DIR_CONFIG);
        new StateFolder(Path.of(stateDir, applicationId)).dropUnreadable();
        StreamsApp app = new StreamsApp(new KafkaStreams(topology, properties), applicationId);
        app.streams.setUncaughtExceptionHandler(app::onFailure);
        app.streams.start();
        return app;
    }

    /** The settings the topologies are made for; what the connection says besides wins. */
    public static Properties properties(String applicationId, Connection connection, Path stateDir) {
        Properties config = new Properties();
        config.putAll(StreamsSettings.required());
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval(applicationId));
        // Nothing in it depends on the order of two topics; to wait for it costs time with every record.
        if (applicationId.equals(Pipelines.AGGREGATE)) config.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, -1);
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        config.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        // A killed process is noticed after this long; the broker's default of 45 s would leave its tasks idle.
        config.put(StreamsConfig.consumerPrefix("session.timeout.ms"), 10_000);
        // Level 1 packs such records as tightly as level 3 does, in three fifths of the time.
        config.put(StreamsConfig.producerPrefix("compression.type"), "zstd");
        config.put(StreamsConfig.producerPrefix("compression.zstd.level"), 1);
        // A commit writes to many partitions: small batches would wake the sender, and ask the broker, thousands of
        // times a second.
        config.put(StreamsConfig.producerPrefix("batch.size"), 512 * 1024);
        config.put(StreamsConfig.producerPrefix("buffer.memory"), 64 * 1024 * 1024);
        config.putAll(connection.clientConfig());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        return config;
    }

    /** The aggregate topology asks for commits itself, often when there is little to do: the interval only bounds its patience. */
    private static int commitInterval(String applicationId) {
        return applicationId.equals(Pipelines.AGGREGATE) ? 5000 : 100;
    }

    private synchronized StreamThreadExceptionResponse onFailure(Throwable e) {
        LOG.error("{}: a thread failed", applicationId, e);
        long now = System.nanoTime();
        failures.add(now);
        failures.removeIf(then -> now - then > WHILE.toNanos());
        if (failures.size() <= REPLACEMENTS) return StreamThreadExceptionResponse.REPLACE_THREAD;
        failure.compareAndSet(null, e);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** True when it has stopped for good. */
    public boolean hasFailed() {
        return failure.get() != null;
    }

    /**
     * Passes when all is well.
     *
     * @throws UserError when the topology has stopped for good
     */
    public void check() {
        Throwable e = failure.get();
        if (e == null) return;
        Throwable root = e;
        while (root.getCause() != null) root = root.getCause();
        throw new UserError(applicationId + " stopped: " + root, e);
    }

    @Override
    public void close() {
        // Leaving the group lets the next start take over at once instead of waiting for the session to expire.
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(CLOSING));
    }
}
