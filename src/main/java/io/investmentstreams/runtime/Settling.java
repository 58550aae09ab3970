package io.investmentstreams.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Tells whether everything published has gone all the way through: no committed record lies beyond what each application has
 * committed to have read. Transaction markers take offsets too, so a difference of offsets alone says nothing: what lies
 * between is looked at.
 */
public final class Settling implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Admin admin;
    private final Consumer<byte[], byte[]> consumer;

    public Settling(Connection connection) {
        Map<String, Object> config = new HashMap<>(connection.clientConfig());
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        this.admin = Admin.create(connection.clientConfig());
        this.consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * True when the application has read and committed all of these topics.
     *
     * @param inputs every topic it reads, its own repartition topics included; one that does not exist is empty
     */
    public synchronized boolean hasReadAll(String applicationId, List<String> inputs) {
        Map<TopicPartition, Long> committed = committed(applicationId);
        Map<TopicPartition, Long> ends = ends(inputs);
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(ends.keySet());
        for (TopicPartition p : ends.keySet()) {
            long from = Math.max(committed.getOrDefault(p, 0L), starts.get(p));
            if (from < ends.get(p) && holdsRecord(p, from, ends.get(p))) return false;
        }
        return true;
    }

    /** Records of a topic that an application has not read and committed yet; transaction markers count too. */
    public synchronized long behind(String applicationId, String topic) {
        Map<TopicPartition, Long> committed = committed(applicationId);
        long sum = 0;
        for (Map.Entry<TopicPartition, Long> end : ends(List.of(topic)).entrySet())
            sum += Math.max(0, end.getValue() - committed.getOrDefault(end.getKey(), 0L));
        return sum;
    }

    /** Where each partition's committed records end; a topic that does not exist has none. */
    public synchronized Map<TopicPartition, Long> ends(List<String> topics) {
        List<TopicPartition> partitions = new ArrayList<>();
        Map<String, List<PartitionInfo>> existing = consumer.listTopics();
        for (String topic : topics) {
            existing.getOrDefault(topic, List.of())
                    .forEach(p -> partitions.add(new TopicPartition(p.topic(), p.partition())));
        }
        return consumer.endOffsets(partitions);
    }

    private boolean holdsRecord(TopicPartition partition, long from, long end) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        long deadline = System.nanoTime() + LOOK.toNanos();
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                if (record.offset() < end) return true;
            }
            // Not being able to tell in time means not settled; the caller asks again.
            if (System.nanoTime() > deadline) return true;
        }
        return false;
    }

    private Map<TopicPartition, Long> committed(String applicationId) {
        try {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            Map<TopicPartition, OffsetAndMetadata> group = admin.listConsumerGroupOffsets(applicationId)
                    .partitionsToOffsetAndMetadata()
                    .get();
            group.forEach((p, o) -> {
                if (o != null) offsets.put(p, o.offset());
            });
            return offsets;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException cause) throw cause;
            throw new KafkaException(e.getCause());
        }
    }

    @Override
    public synchronized void close() {
        consumer.close();
        admin.close();
    }
}
