package io.investmentstreams.topology;

import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.NaiveAmountsOf;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The aggregate topology without a broker: pipe records of the ledger in, read the totals as a consumer would hold them. */
final class AggregateHarness implements AutoCloseable {
    private static final Duration FOLD = Duration.ofMillis(100);

    private final ValueSerdes serdes = new PlainSerdes();
    private final Pending pending = new Pending();
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> projects;
    private final TestInputTopic<byte[], byte[]> naive;
    private final Map<String, CellTotal> totals = new TreeMap<>();
    private final Map<String, DaySlice> days = new TreeMap<>();
    private final List<CellChange> changes = new ArrayList<>();

    AggregateHarness(AsOf asOf) {
        Properties config = DriverConfig.of("aggregate-test");
        driver = new TopologyTestDriver(new AggregateTopology(serdes, asOf, FOLD, pending).build(config), config);
        projects = input(driver, Topics.PROJECTS);
        naive = input(driver, Topics.NAIVE_AMOUNTS);
    }

    private static TestInputTopic<byte[], byte[]> input(TopologyTestDriver driver, TopicSpec topic) {
        return driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    AggregateHarness project(Project p) {
        return project(p.id(), p);
    }

    AggregateHarness project(String id, Project p) {
        projects.pipeInput(bytes(id), encode(Topics.PROJECTS, Mappings.PROJECT, p));
        return this;
    }

    AggregateHarness project(Project p, Headers headers) {
        byte[] value = encode(Topics.PROJECTS, Mappings.PROJECT, p);
        projects.pipeInput(new TestRecord<>(bytes(p.id()), value, headers, 0L));
        return this;
    }

    AggregateHarness naive(NaiveAmountsOf amounts) {
        naive.pipeInput(bytes(amounts.articleId()), encode(Topics.NAIVE_AMOUNTS, Mappings.NAIVE_AMOUNTS, amounts));
        return this;
    }

    AggregateHarness bytes(TopicSpec topic, byte[] key, byte[] value) {
        return record(topic, new TestRecord<>(key, value));
    }

    AggregateHarness record(TopicSpec topic, TestRecord<byte[], byte[]> record) {
        (topic.equals(Topics.PROJECTS) ? projects : naive).pipeInput(record);
        return this;
    }

    /** Lets wall-clock time pass, so that what waits is sent and the cells follow the as-of day. */
    AggregateHarness settle() {
        for (int i = 0; i < 4; i++) driver.advanceWallClockTime(Duration.ofMillis(200));
        read(Topics.INVESTMENT_TOTALS, Mappings.TOTAL, totals);
        read(Topics.INVESTMENT_DAILY, Mappings.DAY, days);
        output(Topics.INVESTMENT_CHANGES, Mappings.CHANGE).forEach(r -> changes.add(r.value()));
        return this;
    }

    /** What a consumer of the compacted topic holds, by key. */
    Map<String, CellTotal> totals() {
        return totals;
    }

    Map<String, DaySlice> days() {
        return days;
    }

    List<CellChange> changes() {
        return changes;
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(
                        Topics.DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    long pending() {
        return pending.count();
    }

    @Override
    public void close() {
        driver.close();
    }

    private <T, A extends SpecificRecord> void read(TopicSpec topic, Mapping<T, A> mapping, Map<String, T> view) {
        output(topic, mapping).forEach(r -> {
            if (r.value() == null) view.remove(r.key());
            else view.put(r.key(), r.value());
        });
    }

    private <T, A extends SpecificRecord> List<TestRecord<String, T>> output(TopicSpec topic, Mapping<T, A> mapping) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        serdes.of(mapping).deserializer())
                .readRecordsToList();
    }

    private <T, A extends SpecificRecord> byte[] encode(TopicSpec topic, Mapping<T, A> mapping, T value) {
        return serdes.of(mapping).serializer().serialize(topic.name(), value);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
