package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Contributions;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Projects;
import io.investmentstreams.totals.TotalsBatch;
import io.investmentstreams.totals.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits in memory for a commit, on a real broker: folded, and neither lost nor doubled when the commit fails halfway. */
class FoldingIT {
    private static final LocalDate AS_OF = LocalDate.of(2021, 11, 11);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CRASHES = 3;

    private final SerdeFactory factory = new SerdeFactory(Map.of("schema.registry.url", "mock://folding"));
    private final Map<String, Project> standing = new HashMap<>();
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
        broker.close();
    }

    @Test
    void changesFoldedTogetherKeepTheirFirstCausesAndTheirNumber() throws Exception {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < 2000; i++) projects.add(Projects.signed("p" + i, Projects.KUNSHAN, "other", AS_OF, "1"));
        publish(projects);
        try (KafkaStreams streams = streams(factory::of)) {
            awaitRunning(streams);
            awaitTotals();
            List<CellChange> changes = changes().get("100000|all");
            assertThat(changes)
                    .hasSizeLessThan(200)
                    .anySatisfy(c -> assertThat(c.causes()).hasSize(20).hasSizeLessThan(c.causeCount()));
            assertThat(changes.stream().mapToInt(CellChange::causeCount).sum()).isEqualTo(2000);
        }
    }

    @Test
    void aCommitThatFailsWhileItHandsOnWhatWaitedLosesAndDoublesNothing() throws Exception {
        AtomicInteger crashes = new AtomicInteger();
        ValueSerdes crashing = new ValueSerdes() {
            @Override
            public <T, A extends SpecificRecord> Serde<T> of(Mapping<T, A> mapping) {
                Serde<T> serde = factory.of(mapping);
                return Serdes.serdeFrom(
                        (topic, value) -> {
                            if (topic.equals(Topics.INVESTMENT_TOTALS.name()) && random.nextInt(200) == 0) {
                                if (crashes.incrementAndGet() <= CRASHES) throw new AssertionError("a crash");
                            }
                            return serde.serializer().serialize(topic, value);
                        },
                        serde.deserializer());
            }
        };
        try (KafkaStreams streams = streams(crashing)) {
            while (crashes.get() < CRASHES) {
                publish(projects(150));
                awaitRunning(streams);
            }
            publish(projects(150));
            awaitTotals();
            changes().forEach(FoldingIT::assertChained);
        }
    }

    /** Each change begins where the one before ended, and the last ends at what the totals show. */
    private static void assertChained(String cell, List<CellChange> changes) {
        Figures at = null;
        for (CellChange change : changes) {
            if (at != null) assertThat(change.before()).as(cell).isEqualTo(at);
            assertThat(change.after().signed())
                    .isEqualTo(change.before().signed().add(change.delta().signed()));
            at = change.after();
        }
    }

    private List<Project> projects(int count) {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String sector = random.nextBoolean() ? "integrated_circuits" : "other";
            LocalDate on = AS_OF.minusDays(random.nextInt(400));
            String cny = Integer.toString(1 + random.nextInt(90));
            var region = random.nextBoolean() ? Projects.KUNSHAN : Projects.CHAOYANG;
            projects.add(Projects.signed("p" + random.nextInt(500), region, sector, on, cny));
        }
        return projects;
    }

    private void publish(List<Project> projects) throws Exception {
        try (KafkaProducer<String, Project> producer = new KafkaProducer<>(
                clients(), new StringSerializer(), factory.of(Mappings.PROJECT).serializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Project p : projects) {
                boolean withdrawn = random.nextInt(10) == 0 && standing.containsKey(p.id());
                if (withdrawn) standing.remove(p.id());
                else standing.put(p.id(), p);
                sent.add(producer.send(new ProducerRecord<>(Topics.PROJECTS.name(), p.id(), withdrawn ? null : p)));
            }
            for (Future<RecordMetadata> record : sent) record.get();
        }
    }

    private static void awaitRunning(KafkaStreams streams) {
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .until(() -> streams.state() == KafkaStreams.State.RUNNING);
    }

    private void awaitTotals() {
        TotalsBatch.Result batch = TotalsBatch.compute(
                standing.values().stream()
                        .flatMap(p -> Contributions.of(p).stream())
                        .toList(),
                Sectors.bundled(),
                AS_OF);
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    Map<String, CellTotal> totals = latest(Topics.INVESTMENT_TOTALS, Mappings.TOTAL);
                    assertThat(totals.keySet()).isEqualTo(batch.totals().keySet());
                    totals.forEach((key, total) -> assertThat(total.windows())
                            .as(key)
                            .isEqualTo(batch.totals().get(key).windows()));
                    assertThat(latest(Topics.INVESTMENT_DAILY, Mappings.DAY))
                            .usingRecursiveComparison()
                            .ignoringFieldsMatchingRegexes(".*revision")
                            .isEqualTo(batch.days());
                });
        changes().forEach((key, changes) -> {
            Figures last = changes.get(changes.size() - 1).after();
            CellTotal total = batch.totals().get(key);
            if (total != null)
                assertThat(last.signed())
                        .isEqualTo(total.window(Window.ALL).signed().value());
        });
    }

    private Map<String, List<CellChange>> changes() {
        Map<String, List<CellChange>> changes = new TreeMap<>();
        read(Topics.INVESTMENT_CHANGES, Mappings.CHANGE)
                .forEach(r ->
                        changes.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(r.value()));
        return changes;
    }

    private <T, A extends SpecificRecord> Map<String, T> latest(TopicSpec topic, Mapping<T, A> mapping) {
        Map<String, T> view = new TreeMap<>();
        read(topic, mapping).forEach(r -> {
            if (r.value() == null) view.remove(r.key());
            else view.put(r.key(), r.value());
        });
        return view;
    }

    private <T, A extends SpecificRecord> List<ConsumerRecord<String, T>> read(TopicSpec topic, Mapping<T, A> mapping) {
        Deserializer<T> values = factory.of(mapping).deserializer();
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

    private KafkaStreams streams(ValueSerdes serdes) {
        Properties settings = new Properties();
        settings.putAll(StreamsSettings.required());
        settings.putAll(clients());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "folding");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, dir.resolve("state").toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2);
        // A thread that died is given up after this long, and its work taken over.
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        Duration tick = Duration.ofMillis(50);
        KafkaStreams streams = new KafkaStreams(
                new AggregateTopology(serdes, AsOf.fixed(AS_OF), tick, new Pending()).build(settings), settings);
        streams.setUncaughtExceptionHandler(e -> StreamThreadExceptionResponse.REPLACE_THREAD);
        streams.start();
        return streams;
    }

    private Map<String, Object> clients() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }
}
