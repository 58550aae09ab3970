package io.investmentstreams.web;

import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.ValueSerdes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a {@link View} current: reads the output topics from their beginning, committed records only, in a thread of its own. */
public final class ViewFeeder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ViewFeeder.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final long RETRY_MILLIS = 500;

    private final ChangeLog changes;
    private final Consumer<String, byte[]> consumer;
    private final ViewIntake intake;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean failed;
    private Map<TopicPartition, Long> targets = Map.of();

    private ViewFeeder(View view, ChangeLog changes, Consumer<String, byte[]> consumer, ValueSerdes serdes) {
        this.changes = changes;
        this.consumer = consumer;
        this.intake = new ViewIntake(view, changes, serdes);
        thread = new Thread(this::run, "view");
    }

    /** Starts to read; {@link #left()} tells how much it still lacks. */
    public static ViewFeeder start(View view, Map<String, Object> clientConfig, ValueSerdes serdes) {
        return start(view, null, clientConfig, serdes);
    }

    /** As the other one, and reads the latest changes too unless {@code changes} is null. */
    static ViewFeeder start(View view, ChangeLog changes, Map<String, Object> clientConfig, ValueSerdes serdes) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        return start(
                view,
                changes,
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer()),
                serdes);
    }

    /** As the other one, with a consumer of committed records that it closes in the end. */
    static ViewFeeder start(View view, ChangeLog changes, Consumer<String, byte[]> consumer, ValueSerdes serdes) {
        ViewFeeder feeder = new ViewFeeder(view, changes, consumer, serdes);
        feeder.thread.start();
        return feeder;
    }

    /** Records between where it is and where the topics ended when it started; 0 once it has been there. */
    public long left() {
        return left.get();
    }

    /** True when reading has failed for good; the log says why. */
    public boolean hasFailed() {
        return failed;
    }

    /** The topics it reads. */
    public List<String> topics() {
        return intake.topics();
    }

    /** True when it has read every partition at least that far. */
    public boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(e -> positions.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }

    private void run() {
        try (consumer) {
            retrying(this::assign);
            while (!isStopping()) retrying(this::readOn);
        } catch (WakeupException | InterruptException e) {
            LOG.debug("view stops");
        } catch (RuntimeException e) {
            failed = true;
            LOG.error("the view stopped reading", e);
        }
    }

    private void readOn() {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) retrying(() -> intake.take(record));
        consumer.assignment().forEach(p -> positions.put(p, consumer.position(p)));
        if (left.get() > 0) measure();
    }

    /** Until it is done or this is closed: a broker or registry that is away for a while comes back. */
    private void retrying(Runnable step) {
        while (!isStopping()) {
            try {
                step.run();
                return;
            } catch (RetriableException e) {
                LOG.warn("the view cannot read on and tries again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            stopping.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void assign() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : intake.topics()) {
            consumer.partitionsFor(topic).forEach(p -> partitions.add(new TopicPartition(p.topic(), p.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        targets = consumer.endOffsets(partitions);
        if (changes != null) startChanges();
        measure();
    }

    /** Only the latest changes are held: reading starts that far before the end. */
    private void startChanges() {
        List<TopicPartition> partitions = targets.keySet().stream()
                .filter(p -> p.topic().equals(Topics.INVESTMENT_CHANGES.name()))
                .sorted(Comparator.comparing(TopicPartition::partition))
                .toList();
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        long[] starts = new long[partitions.size()];
        for (TopicPartition p : partitions) {
            long start = Math.max(first.get(p), targets.get(p) - ChangeLog.DEFAULT_SIZE);
            consumer.seek(p, start);
            starts[p.partition()] = start;
        }
        changes.startAt(new Offsets(starts));
    }

    private void measure() {
        long sum = 0;
        for (Map.Entry<TopicPartition, Long> target : targets.entrySet()) {
            sum += Math.max(0, target.getValue() - consumer.position(target.getKey()));
        }
        left.set(sum);
    }

    @Override
    public void close() {
        stopping.countDown();
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
