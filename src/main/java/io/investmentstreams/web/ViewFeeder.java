package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.ValueSerdes;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a {@link View} current: reads the output topics from their beginning, committed records only, in a thread of its own. */
public final class ViewFeeder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ViewFeeder.class);

    private final View view;
    private final ChangeLog changes;
    private final Consumer<String, byte[]> consumer;
    private final Map<String, RecordReader> readers;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean failed;
    private Map<TopicPartition, Long> targets = Map.of();

    private ViewFeeder(View view, ChangeLog changes, Map<String, Object> clientConfig, ValueSerdes serdes) {
        this.view = view;
        this.changes = changes;
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        readers = readers(serdes);
        thread = new Thread(this::run, "view");
    }

    /** Starts to read; {@link #left()} tells how much it still lacks. */
    public static ViewFeeder start(View view, Map<String, Object> clientConfig, ValueSerdes serdes) {
        return start(view, null, clientConfig, serdes);
    }

    /** As the other one, and reads the latest changes too unless {@code changes} is null. */
    static ViewFeeder start(View view, ChangeLog changes, Map<String, Object> clientConfig, ValueSerdes serdes) {
        ViewFeeder feeder = new ViewFeeder(view, changes, clientConfig, serdes);
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
        return List.copyOf(readers.keySet());
    }

    /** True when it has read every partition at least that far. */
    public boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(e -> positions.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }

    private Map<String, RecordReader> readers(ValueSerdes serdes) {
        Deserializer<Project> projects = serdes.of(Mappings.PROJECT).deserializer();
        Deserializer<CellTotal> totals = serdes.of(Mappings.TOTAL).deserializer();
        Deserializer<DaySlice> days = serdes.of(Mappings.DAY).deserializer();
        Deserializer<CellChange> change = serdes.of(Mappings.CHANGE).deserializer();
        Map<String, RecordReader> map = new HashMap<>();
        map.put(Topics.ARTICLES.name(), r -> view.article(r.key(), Located.of(r), r.value() != null));
        map.put(Topics.ANNOUNCEMENTS.name(), r -> view.announcement(r.key(), r.value() == null ? null : Located.of(r)));
        map.put(Topics.PROJECTS.name(), r -> view.project(r.key(), read(projects, r), r.timestamp()));
        map.put(Topics.INVESTMENT_TOTALS.name(), r -> view.total(r.key(), read(totals, r)));
        Deserializer<Alert> alerts = serdes.of(Mappings.ALERT).deserializer();
        map.put(Topics.ALERTS.name(), r -> view.alert(r.key(), read(alerts, r)));
        map.put(Topics.INVESTMENT_DAILY.name(), r -> view.day(r.key(), read(days, r)));
        if (changes != null) map.put(Topics.INVESTMENT_CHANGES.name(), r -> changes.add(Change.of(r, read(change, r))));
        return map;
    }

    private static <T> T read(Deserializer<T> deserializer, ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? null : deserializer.deserialize(record.topic(), record.value());
    }

    private void run() {
        try (consumer) {
            assign();
            while (!stopping.get()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(250))) take(record);
                consumer.assignment().forEach(p -> positions.put(p, consumer.position(p)));
                if (left.get() > 0) measure();
            }
        } catch (WakeupException e) {
            LOG.debug("view stops");
        } catch (RuntimeException e) {
            failed = true;
            LOG.error("the view stopped reading", e);
        }
    }

    private void assign() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : readers.keySet()) {
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

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null) return;
        try {
            readers.get(record.topic()).accept(record);
        } catch (SerializationException | IllegalArgumentException e) {
            LOG.warn("{} {}@{} cannot be read and is left out", record.topic(), record.partition(), record.offset(), e);
        }
    }

    /** Takes one record into the view. */
    @FunctionalInterface
    private interface RecordReader {
        void accept(ConsumerRecord<String, byte[]> record);
    }

    @Override
    public void close() {
        stopping.set(true);
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
