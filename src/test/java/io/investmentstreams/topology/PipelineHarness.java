package io.investmentstreams.topology;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.FxRate;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ReviewItem;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** Both topologies without a broker, the first one's output piped into the second: articles in, projects and totals out. */
final class PipelineHarness implements AutoCloseable {
    private final ValueSerdes serdes;
    private final TopologyTestDriver driver;
    private final AggregateHarness aggregate;
    private final Map<String, Announcement> announcements = new TreeMap<>();
    private final Map<String, Project> projects = new TreeMap<>();
    private final List<ReviewItem> reviews = new ArrayList<>();
    private Instant now = Instant.parse("2021-11-10T04:00:00Z");

    PipelineHarness(Function<Article, Announcement> extractor, AsOf asOf) {
        this(new PlainSerdes(), extractor, asOf);
    }

    PipelineHarness(ValueSerdes serdes, Function<Article, Announcement> extractor, AsOf asOf) {
        this.serdes = serdes;
        Properties config = DriverConfig.of("enrich-test");
        driver = new TopologyTestDriver(new EnrichTopology(serdes, extractor, new Ledger()).build(config), config);
        aggregate = new AggregateHarness(asOf);
    }

    /** The record timestamp of what is piped in from now on. */
    PipelineHarness at(Instant instant) {
        now = instant;
        return this;
    }

    PipelineHarness article(Article article) {
        return bytes(Topics.ARTICLES, article.id(), encode(Topics.ARTICLES, Mappings.ARTICLE, article));
    }

    PipelineHarness withdraw(String articleId) {
        return bytes(Topics.ARTICLES, articleId, null);
    }

    PipelineHarness rate(FxRate rate) {
        return bytes(Topics.FX_RATES, rate.key(), encode(Topics.FX_RATES, Mappings.FX_RATE, rate));
    }

    PipelineHarness bytes(TopicSpec topic, String key, byte[] value) {
        byte[] keyBytes = key == null ? null : Keys.bytes(key);
        driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(keyBytes, value, now));
        return this;
    }

    /** Hands the first topology's output on and lets the second settle. */
    PipelineHarness settle() {
        for (TopicSpec topic : List.of(Topics.PROJECTS, Topics.NAIVE_AMOUNTS)) {
            for (TestRecord<byte[], byte[]> r : bytesOf(topic)) {
                if (topic.equals(Topics.PROJECTS)) hold(r);
                aggregate.record(topic, r);
            }
        }
        read(Topics.ANNOUNCEMENTS, Mappings.ANNOUNCEMENT).forEach(r -> put(announcements, r.key(), r.value()));
        read(Topics.REVIEW, Mappings.REVIEW).forEach(r -> reviews.add(r.value()));
        aggregate.settle();
        return this;
    }

    Map<String, Announcement> announcements() {
        return announcements;
    }

    Map<String, Project> projects() {
        return projects;
    }

    List<ReviewItem> reviews() {
        return reviews;
    }

    AggregateHarness totals() {
        return aggregate;
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return bytesOf(Topics.DEAD_LETTERS);
    }

    @Override
    public void close() {
        driver.close();
        aggregate.close();
    }

    private void hold(TestRecord<byte[], byte[]> r) {
        Project p = serdes.of(Mappings.PROJECT).deserializer().deserialize(Topics.PROJECTS.name(), r.value());
        put(projects, new StringDeserializer().deserialize(Topics.PROJECTS.name(), r.key()), p);
    }

    private static <T> void put(Map<String, T> view, String key, T value) {
        if (value == null) view.remove(key);
        else view.put(key, value);
    }

    private List<TestRecord<byte[], byte[]>> bytesOf(TopicSpec topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private <T, A extends SpecificRecord> List<TestRecord<String, T>> read(TopicSpec topic, Mapping<T, A> mapping) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        serdes.of(mapping).deserializer())
                .readRecordsToList();
    }

    private <T, A extends SpecificRecord> byte[] encode(TopicSpec topic, Mapping<T, A> mapping, T value) {
        return serdes.of(mapping).serializer().serialize(topic.name(), value);
    }
}
