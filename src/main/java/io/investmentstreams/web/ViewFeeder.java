package io.investmentstreams.web;

import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.ValueSerdes;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
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
    private final Consumer<String, byte[]> consumer;
    private final Map<String, BiConsumer<String, byte[]>> readers;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread thread;
    private Map<TopicPartition, Long> targets = Map.of();

    private ViewFeeder(View view, Map<String, Object> clientConfig, ValueSerdes serdes) {
        this.view = view;
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        readers = readers(serdes);
        thread = new Thread(this::run, "view");
    }

    /** Starts to read; {@link #left()} tells how much it still lacks. */
    public static ViewFeeder start(View view, Map<String, Object> clientConfig, ValueSerdes serdes) {
        ViewFeeder feeder = new ViewFeeder(view, clientConfig, serdes);
        feeder.thread.start();
        return feeder;
    }

    /** Records between where it is and where the topics ended when it started; 0 once it has been there. */
    public long left() {
        return left.get();
    }

    /** The topics it reads. */
    public List<String> topics() {
        return List.copyOf(readers.keySet());
    }

    /** True when it has read every partition at least that far. */
    public boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(e -> positions.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }

    private Map<String, BiConsumer<String, byte[]>> readers(ValueSerdes serdes) {
        Deserializer<Project> projects = serdes.of(Mappings.PROJECT).deserializer();
        Deserializer<CellTotal> totals = serdes.of(Mappings.TOTAL).deserializer();
        Deserializer<DaySlice> days = serdes.of(Mappings.DAY).deserializer();
        return Map.of(
                Topics.ARTICLES.name(), (id, value) -> view.article(id, value != null),
                Topics.ANNOUNCEMENTS.name(), (id, value) -> view.announcement(id, value != null),
                Topics.PROJECTS.name(), (id, value) -> view.project(id, read(Topics.PROJECTS, projects, value)),
                Topics.INVESTMENT_TOTALS.name(),
                        (key, value) -> view.total(key, read(Topics.INVESTMENT_TOTALS, totals, value)),
                Topics.INVESTMENT_DAILY.name(),
                        (key, value) -> view.day(key, read(Topics.INVESTMENT_DAILY, days, value)));
    }

    private static <T> T read(TopicSpec topic, Deserializer<T> deserializer, byte[] value) {
        return value == null ? null : deserializer.deserialize(topic.name(), value);
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
        measure();
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
            readers.get(record.topic()).accept(record.key(), record.value());
        } catch (SerializationException | IllegalArgumentException e) {
            LOG.warn("{} {}@{} cannot be read and is left out", record.topic(), record.partition(), record.offset(), e);
        }
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
