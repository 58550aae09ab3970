package io.investmentstreams.topology;

import static org.awaitility.Awaitility.await;

import io.investmentstreams.extract.Article;
import io.investmentstreams.harness.Oracle;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
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
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
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
    private RealBroker broker;

    @TempDir
    Path dir;

    @BeforeEach
    void start() {
        broker = new RealBroker(dir, serdes);
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
                .until(() ->
                        !broker.latest(Topics.INVESTMENT_TOTALS, Mappings.TOTAL).isEmpty());
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
            Outcomes.assertSame(broker.latest(Topics.PROJECTS, Mappings.PROJECT), oracle.projects());
            Outcomes.assertSame(
                    broker.latest(Topics.INVESTMENT_TOTALS, Mappings.TOTAL),
                    oracle.totals().totals());
            Outcomes.assertSame(
                    broker.latest(Topics.INVESTMENT_DAILY, Mappings.DAY),
                    oracle.totals().days());
        });
    }

    private void startBoth(String state) {
        Properties enrich = broker.settings("restart-enrich", state);
        start(new EnrichTopology(serdes, Announcements::read, new Ledger()).build(enrich), enrich);
        Properties aggregate = broker.settings("restart-aggregate", state);
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

    private void publish(int count) {
        try (KafkaProducer<String, Article> producer = new KafkaProducer<>(
                broker.clients(),
                new StringSerializer(),
                serdes.of(Mappings.ARTICLE).serializer())) {
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
}
