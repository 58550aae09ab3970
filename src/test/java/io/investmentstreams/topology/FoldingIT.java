package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
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
    private RealBroker broker;

    @TempDir
    Path dir;

    @BeforeEach
    void start() {
        broker = new RealBroker(dir, factory::of);
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
                broker.clients(),
                new StringSerializer(),
                factory.of(Mappings.PROJECT).serializer())) {
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
                    Map<String, CellTotal> totals = broker.latest(Topics.INVESTMENT_TOTALS, Mappings.TOTAL);
                    assertThat(totals.keySet()).isEqualTo(batch.totals().keySet());
                    totals.forEach((key, total) -> assertThat(total.windows())
                            .as(key)
                            .isEqualTo(batch.totals().get(key).windows()));
                    Outcomes.assertSame(broker.latest(Topics.INVESTMENT_DAILY, Mappings.DAY), batch.days());
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
        broker.records(Topics.INVESTMENT_CHANGES, Mappings.CHANGE)
                .forEach(r ->
                        changes.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(r.value()));
        return changes;
    }

    private KafkaStreams streams(ValueSerdes serdes) {
        Properties settings = broker.settings("folding", "state");
        Duration tick = Duration.ofMillis(50);
        KafkaStreams streams = new KafkaStreams(
                new AggregateTopology(serdes, AsOf.fixed(AS_OF), tick, new Pending()).build(settings), settings);
        streams.setUncaughtExceptionHandler(e -> StreamThreadExceptionResponse.REPLACE_THREAD);
        streams.start();
        return streams;
    }
}
