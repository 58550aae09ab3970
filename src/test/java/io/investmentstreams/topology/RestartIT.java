package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.extract.Article;
import io.investmentstreams.harness.Oracle;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both topologies on a real broker, stopped in the middle, and once robbed of their state on disk. */
class RestartIT {
    private static final LocalDate AS_OF = Announcements.DAY.plusDays(3);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String REGISTRY = "mock://restart";

    private final ValueSerdes serdes = new SerdeFactory(Map.of("schema.registry.url", REGISTRY))::of;
    private final List<Reading> readings = new ArrayList<>();
    private final List<KafkaStreams> running = new ArrayList<>();
    private final Random random = new Random(1);
    private EmbeddedBroker broker;

    @TempDir
    Path dir;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(dir.resolve("log"), 0);
        try (Admin admin = Admin.create(clients())) {
            new TopicAdmin(admin).ensure(Topics.pipeline(), (short) 1);
        }
    }

    @AfterEach
    void stop() {
        running.forEach(s -> s.close(Duration.ofSeconds(10)));
        broker.close();
    }

    @Test
    void theOutputIsThatOfTheBatchComputationWhateverStopsInBetween() {
        publish(150);
        startBoth("state-1");
        await().atMost(PATIENCE)
                .until(() -> !read(Topics.INVESTMENT_TOTALS, Mappings.TOTAL).isEmpty());
        stopBoth();
        publish(150);
        startBoth("state-1");
        publish(100);
        stopBoth();
        startBoth("state-2");
        publish(50);
        assertOutput();
    }

    private void assertOutput() {
        Oracle oracle = Oracle.of(readings, List.of(), AS_OF);
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            assertSame(read(Topics.PROJECTS, Mappings.PROJECT), oracle.projects());
            assertSame(
                    read(Topics.INVESTMENT_TOTALS, Mappings.TOTAL),
                    oracle.totals().totals());
            assertSame(
                    read(Topics.INVESTMENT_DAILY, Mappings.DAY), oracle.totals().days());
        });
    }

    private static void assertSame(Map<String, ?> is, Map<String, ?> should) {
        assertThat(is.keySet()).isEqualTo(should.keySet());
        assertThat(is)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*revision")
                .isEqualTo(should);
    }

    private void startBoth(String state) {
        Properties enrich = settings("restart-enrich", state);
        start(new EnrichTopology(serdes, Announcements::read, new Ledger()).build(enrich), enrich);
        Properties aggregate = settings("restart-aggregate", state);
        Duration fold = Duration.ofMillis(50);
        start(new AggregateTopology(serdes, AsOf.fixed(AS_OF), fold, new Pending()).build(aggregate), aggregate);
    }

    private void start(Topology topology, Properties settings) {
        KafkaStreams streams = new KafkaStreams(topology, settings);
        running.add(streams);
        streams.start();
    }

    private void stopBoth() {
        running.forEach(s -> s.close(Duration.ofSeconds(30)));
        running.clear();
    }

    private Properties settings(String id, String state) {
        Properties settings = new Properties();
        settings.putAll(StreamsSettings.required());
        settings.putAll(clients());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, id);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, dir.resolve(state).toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        return settings;
    }

    private Map<String, Object> clients() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private void publish(int count) {
        try (KafkaProducer<String, Article> producer = new KafkaProducer<>(
                clients(), new StringSerializer(), serdes.of(Mappings.ARTICLE).serializer())) {
            for (int i = 0; i < count; i++) publish(producer);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(KafkaProducer<String, Article> producer) throws InterruptedException, ExecutionException {
        String id = "a" + random.nextInt(120);
        Article article = random.nextInt(10) == 0 ? null : Announcements.article(id, text());
        long at = Instant.parse("2021-11-11T02:00:00Z")
                .plusSeconds(random.nextInt(60))
                .toEpochMilli();
        RecordMetadata sent = producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), null, at, id, article))
                .get();
        LocalDate readOn = LocalDate.ofInstant(Instant.ofEpochMilli(at), AsOf.ZONE);
        Version version = new Version(at, sent.partition(), sent.offset());
        readings.add(new Reading(id, version, readOn, article == null ? null : Announcements.read(article)));
    }

    private String text() {
        String name = List.of("友达面板", "立讯电池", "海康传感器", "比亚迪整车", "光伏组件").get(random.nextInt(5)) + random.nextInt(8);
        String stage = List.of("signed", "intended", "started").get(random.nextInt(3));
        String headline = random.nextInt(4) == 0 ? " of 5 8000" : "";
        String day = " on " + Announcements.DAY.minusDays(random.nextInt(400));
        return name + " " + stage + " " + (1 + random.nextInt(3)) + "000" + day + headline;
    }

    private <T, A extends SpecificRecord> Map<String, T> read(TopicSpec topic, Mapping<T, A> mapping) {
        Deserializer<T> values = serdes.of(mapping).deserializer();
        Map<String, Object> config =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        Map<String, T> view = new TreeMap<>();
        try (KafkaConsumer<String, T> consumer = new KafkaConsumer<>(config, new StringDeserializer(), values)) {
            List<TopicPartition> all = consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(r -> {
                    if (r.value() == null) view.remove(r.key());
                    else view.put(r.key(), r.value());
                });
            }
        }
        return view;
    }
}
