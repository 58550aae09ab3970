package io.investmentstreams.web;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.ValueSerdes;
import io.investmentstreams.totals.CellChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads single records by their offset with one consumer, one request at a time. */
final class KafkaRecords implements Records, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Consumer<String, byte[]> consumer;
    private final Deserializer<Article> articles;
    private final Deserializer<Announcement> announcements;
    private final Deserializer<CellChange> changes;

    KafkaRecords(Map<String, Object> clientConfig, ValueSerdes serdes) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "none");
        config.put("max.partition.fetch.bytes", 256 << 10);
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        articles = serdes.of(Mappings.ARTICLE).deserializer();
        announcements = serdes.of(Mappings.ANNOUNCEMENT).deserializer();
        changes = serdes.of(Mappings.CHANGE).deserializer();
    }

    @Override
    public Optional<Article> article(Located at) {
        return one(Topics.ARTICLES, at, articles);
    }

    @Override
    public Optional<Announcement> announcement(Located at) {
        return one(Topics.ANNOUNCEMENTS, at, announcements);
    }

    @Override
    public Optional<List<Change>> changes(Offsets from, Offsets to, int most) {
        List<Change> found = new ArrayList<>();
        String topic = Topics.INVESTMENT_CHANGES.name();
        try {
            for (int p = 0; p < from.partitions() && found.size() < most; p++) {
                if (from.at(p) >= to.at(p)) continue;
                List<Change> part = read(topic, p, from.at(p), to.at(p), most - found.size(), r -> change(r));
                found.addAll(part);
            }
            return Optional.of(found);
        } catch (OffsetOutOfRangeException e) {
            return Optional.empty();
        }
    }

    private Change change(ConsumerRecord<String, byte[]> record) {
        return Change.of(record, changes.deserialize(record.topic(), record.value()));
    }

    private <T> Optional<T> one(TopicSpec topic, Located at, Deserializer<T> deserializer) {
        try {
            List<byte[]> found = read(topic.name(), at.partition(), at.offset(), at.offset() + 1, 1, r -> r.value());
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(deserializer.deserialize(topic.name(), found.get(0)));
        } catch (OffsetOutOfRangeException e) {
            return Optional.empty();
        }
    }

    private synchronized <T> List<T> read(
            String topic, int p, long from, long to, int most, Function<ConsumerRecord<String, byte[]>, T> as) {
        TopicPartition partition = new TopicPartition(topic, p);
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        List<T> found = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (found.size() < most && consumer.position(partition) < to) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (record.offset() >= to || found.size() >= most) return found;
                found.add(as.apply(record));
            }
            if (System.nanoTime() > deadline) throw new KafkaException(topic + " could not be read in time");
        }
        return found;
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
