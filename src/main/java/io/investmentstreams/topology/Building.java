package io.investmentstreams.topology;

import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.state.Stores;

/** What both topologies are built with. */
final class Building {
    private Building() {}

    /** A builder that refuses any store or internal topic without a name of ours. */
    static StreamsBuilder builder(Properties config) {
        Properties named = new Properties();
        named.putAll(config);
        named.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return new StreamsBuilder(new TopologyConfig(new StreamsConfig(named)));
    }

    /** A topic from its start, undecoded, so that what can't be read is still at hand as it came. */
    static KStream<byte[], byte[]> source(StreamsBuilder builder, String topic, String name) {
        return builder.stream(
                topic,
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                        .withTimestampExtractor((record, partitionTime) -> Math.max(0, record.timestamp()))
                        .withOffsetResetPolicy(AutoOffsetReset.earliest())
                        .withName(name));
    }

    static <V> void store(StreamsBuilder builder, String name, Serde<V> values) {
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values));
    }

    static void sink(Topology topology, String name, TopicSpec topic, Serde<?> values, String... parents) {
        topology.addSink(name, topic.name(), Serdes.String().serializer(), values.serializer(), parents);
    }

    static void deadLetters(Topology topology, String name, String... parents) {
        ByteArraySerializer bytes = new ByteArraySerializer();
        topology.addSink(name, Topics.DEAD_LETTERS.name(), bytes, bytes, parents);
    }
}
