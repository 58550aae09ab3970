package io.investmentstreams.runtime;

import io.investmentstreams.harness.Oracle;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What the compacted output topics come to, read from their start by a plain read_committed consumer; revisions and as-of days,
 * which depend on the order of arrival and on the clock, are set to one value.
 */
record Outputs(Map<String, Project> projects, Map<String, CellTotal> totals, Map<String, DaySlice> days) {
    static Outputs read(String bootstrapServers, String registry) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "schema.registry.url", registry);
        return of(
                latest(config, Topics.PROJECTS, Mappings.PROJECT),
                latest(config, Topics.INVESTMENT_TOTALS, Mappings.TOTAL),
                latest(config, Topics.INVESTMENT_DAILY, Mappings.DAY));
    }

    /** What the batch computation gives, to be compared with what was read. */
    static Outputs of(Oracle oracle) {
        return of(oracle.projects(), oracle.totals().totals(), oracle.totals().days());
    }

    private static Outputs of(
            Map<String, Project> projects, Map<String, CellTotal> totals, Map<String, DaySlice> days) {
        Map<String, Project> sameProjects = new TreeMap<>();
        projects.forEach((id, p) -> sameProjects.put(id, p.withRevision(0)));
        Map<String, CellTotal> sameTotals = new TreeMap<>();
        totals.forEach((key, t) ->
                sameTotals.put(key, new CellTotal(t.code(), t.path(), t.sector(), t.asOf(), 0, t.windows())));
        Map<String, DaySlice> sameDays = new TreeMap<>();
        days.forEach((key, d) ->
                sameDays.put(key, new DaySlice(d.code(), d.sector(), d.on(), 0, d.signed(), d.intended(), d.naive())));
        return new Outputs(sameProjects, sameTotals, sameDays);
    }

    static <T, A extends SpecificRecord> Map<String, T> latest(
            Map<String, Object> config, TopicSpec topic, Mapping<T, A> mapping) {
        Deserializer<T> deserializer = new SerdeFactory(config).of(mapping).deserializer();
        Map<String, T> latest = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : records(config, topic)) {
            if (record.value() == null) latest.remove(record.key());
            else latest.put(record.key(), deserializer.deserialize(topic.name(), record.value()));
        }
        return latest;
    }

    static List<ConsumerRecord<String, byte[]>> records(Map<String, Object> config, TopicSpec topic) {
        Map<String, Object> settings = new HashMap<>(config);
        settings.put("isolation.level", "read_committed");
        List<ConsumerRecord<String, byte[]>> records = new java.util.ArrayList<>();
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue()))
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }
}
