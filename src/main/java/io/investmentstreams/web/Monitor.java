package io.investmentstreams.web;

import io.investmentstreams.topology.ValueSerdes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;

/**
 * The monitor: one more consumer of the output topics, and what it offers over HTTP. Its routes may be served before it is
 * connected; until it has read what the topics held when it started, those that answer with figures say 503.
 */
public final class Monitor implements AutoCloseable {
    private static final int QUEUE = 1000;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final View view = new View();
    private final ChangeLog changes = new ChangeLog(ChangeLog.DEFAULT_SIZE);
    private final StreamHub hub = new StreamHub(view, changes, this::records, QUEUE, HEARTBEAT);
    private final Supplier<Health> health;
    private final LongSupplier lag;
    private volatile ViewFeeder feeder;
    private volatile KafkaRecords records;

    /**
     * @param health what /health/ready says
     * @param lag    articles published and not yet counted; below 0 when that cannot be told
     */
    public Monitor(Supplier<Health> health, LongSupplier lag) {
        this.health = health;
        this.lag = lag;
    }

    /** Starts to read the topics of a cluster. */
    public void connect(Map<String, Object> clientConfig, ValueSerdes serdes) {
        records = new KafkaRecords(clientConfig, serdes);
        feeder = ViewFeeder.start(view, changes, clientConfig, serdes);
    }

    public View view() {
        return view;
    }

    /** Records that it must still read before it answers; {@link Long#MAX_VALUE} while that is not known. */
    public long left() {
        return feeder == null ? Long.MAX_VALUE : feeder.left();
    }

    /** True when reading has failed for good. */
    public boolean hasFailed() {
        return feeder != null && feeder.hasFailed();
    }

    private Records records() {
        return records;
    }

    /** Its own part of what /health/ready says. */
    public Health health() {
        if (hasFailed()) return new Health(false, "failed", left());
        return left() == 0 ? new Health(true, "running", 0) : new Health(false, "restoring", left());
    }

    /** The topics it reads. */
    public List<String> topics() {
        return feeder.topics();
    }

    /** See {@link ViewFeeder#hasReached}. */
    public boolean hasReached(Map<TopicPartition, Long> ends) {
        return feeder.hasReached(ends);
    }

    /** Everything it offers over HTTP. */
    public List<Routes> routes() {
        return new Endpoints(view, changes, hub, () -> records, () -> left() == 0, health, lag).all();
    }

    @Override
    public void close() {
        hub.close();
        if (feeder != null) feeder.close();
        if (records != null) records.close();
    }
}
