package io.investmentstreams.runtime;

import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How far a pipeline has written, what it has not committed included. */
final class Progress implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;

    Progress(Map<String, Object> clients) {
        Map<String, Object> config = new HashMap<>(clients);
        config.put("isolation.level", "read_uncommitted");
        consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** One for each stretch of the road. */
    List<String> topics() {
        return List.of(
                Pipelines.ENRICH + "-" + Names.READINGS + "-repartition",
                Topics.PROJECTS.name(),
                Pipelines.AGGREGATE + "-" + Names.CELL_DELTAS + "-repartition",
                Topics.INVESTMENT_TOTALS.name(),
                Pipelines.AGGREGATE + "-" + Names.DAYS_STORE + "-changelog");
    }

    /** The sum of the partitions' end offsets; 0 as long as there is no such topic. */
    long end(String topic) {
        List<TopicPartition> partitions = consumer.listTopics().getOrDefault(topic, List.of()).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
