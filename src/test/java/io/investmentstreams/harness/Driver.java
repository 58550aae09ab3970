package io.investmentstreams.harness;

import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topology.ValueSerdes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** Kafka's test driver with our records in and out. */
final class Driver implements AutoCloseable {
    private final TopologyTestDriver driver;
    private final ValueSerdes serdes;

    Driver(TopologyTestDriver driver, ValueSerdes serdes) {
        this.driver = driver;
        this.serdes = serdes;
    }

    /** Serdes of production over a registry in memory that nobody else uses. */
    static ValueSerdes registry() {
        return new SerdeFactory(Map.of("schema.registry.url", "mock://" + UUID.randomUUID()))::of;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void pipe(TopicSpec topic, TestRecord<byte[], byte[]> record) {
        driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(record);
    }

    void tick(Duration step, int steps) {
        for (int i = 0; i < steps; i++) driver.advanceWallClockTime(step);
    }

    /** What was written since the last look. */
    List<TestRecord<byte[], byte[]>> bytesOf(TopicSpec topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    <T, A extends SpecificRecord> List<TestRecord<String, T>> read(TopicSpec topic, Mapping<T, A> mapping) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        serdes.of(mapping).deserializer())
                .readRecordsToList();
    }

    /** Brings {@code view} to what a consumer of the compacted topic holds. */
    <T, A extends SpecificRecord> void hold(TopicSpec topic, Mapping<T, A> mapping, Map<String, T> view) {
        read(topic, mapping).forEach(r -> put(view, r.key(), r.value()));
    }

    <T, A extends SpecificRecord> byte[] encode(TopicSpec topic, Mapping<T, A> mapping, T value) {
        return serdes.of(mapping).serializer().serialize(topic.name(), value);
    }

    <T, A extends SpecificRecord> T decode(TopicSpec topic, Mapping<T, A> mapping, byte[] value) {
        return serdes.of(mapping).deserializer().deserialize(topic.name(), value);
    }

    static <T> void put(Map<String, T> view, String key, T value) {
        if (value == null) view.remove(key);
        else view.put(key, value);
    }

    @Override
    public void close() {
        driver.close();
    }
}
