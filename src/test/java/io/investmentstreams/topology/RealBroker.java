package io.investmentstreams.topology;

import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;

/** A broker with the topics of the pipeline, for topologies that a test starts itself. */
final class RealBroker implements AutoCloseable {
    private final Path dir;
    private final ValueSerdes serdes;
    private final EmbeddedBroker broker;

    /** @param dir for what the broker and the topologies keep */
    RealBroker(Path dir, ValueSerdes serdes) {
        this.dir = dir;
        this.serdes = serdes;
        this.broker = EmbeddedBroker.start(dir.resolve("log"), 0);
        try (Admin admin = Admin.create(clients())) {
            new TopicAdmin(admin).ensure(Topics.pipeline(), (short) 1);
        }
    }

    Map<String, Object> clients() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    /** Of an application with two threads; one that died is given up after seconds, and its work taken over. */
    Properties settings(String applicationId, String state) {
        Properties settings = new Properties();
        settings.putAll(StreamsSettings.required());
        settings.putAll(clients());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, dir.resolve(state).toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        return settings;
    }

    /** What stands under each key of a topic. */
    <T, A extends SpecificRecord> Map<String, T> latest(TopicSpec topic, Mapping<T, A> mapping) {
        Map<String, T> latest = new TreeMap<>();
        records(topic, mapping).forEach(r -> {
            if (r.value() == null) latest.remove(r.key());
            else latest.put(r.key(), r.value());
        });
        return latest;
    }

    /** What is committed of a topic, from its start. */
    <T, A extends SpecificRecord> List<ConsumerRecord<String, T>> records(TopicSpec topic, Mapping<T, A> mapping) {
        Deserializer<T> values = serdes.of(mapping).deserializer();
        Map<String, Object> config =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        List<ConsumerRecord<String, T>> records = new ArrayList<>();
        try (KafkaConsumer<String, T> consumer = new KafkaConsumer<>(config, new StringDeserializer(), values)) {
            List<TopicPartition> all = consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(p -> consumer.position(p) < ends.get(p)))
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    @Override
    public void close() {
        broker.close();
    }
}
