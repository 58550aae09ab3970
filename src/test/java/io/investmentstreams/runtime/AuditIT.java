package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Correction.Action;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NATION = "100000|all";

    private final List<Difference> found = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void everyRecordIsProvedAndOneThatWasTamperedWithIsNamed() {
        try (PipelineRun run = Runs.start(folder)) {
            run.publish(new SampleFeed(), progress -> {}, refused -> {});
            Runs.settled(run);
            Connection connection = new Connection(run.bootstrapServers(), run.schemaRegistry(), Map.of());
            assertThat(audit(connection)).isZero();
            correctOne(run, connection);
            Runs.settled(run);
            assertThat(audit(connection)).isZero();
        }
        try (EmbeddedCluster cluster = EmbeddedCluster.open(folder, Map.of())) {
            Connection stopped = cluster.connection();
            assertThat(audit(stopped)).isZero();
            tamper(stopped);
            assertThat(audit(stopped)).isOne();
        }
        assertThat(found).singleElement().satisfies(d -> {
            assertThat(d.topic()).isEqualTo("investment-totals");
            assertThat(d.key()).isEqualTo(NATION);
            assertThat(d.field()).isEqualTo("windows[5].signed.value");
            assertThat(new BigDecimal(d.is())).isEqualTo(new BigDecimal(d.shouldBe()).add(BigDecimal.ONE));
        });
    }

    private int audit(Connection connection) {
        Audit.Report report = new Audit(connection).run(found::add);
        assertThat(report.settled()).isTrue();
        assertThat(report.records()).isGreaterThan(500);
        return report.differences();
    }

    /** Excludes one project and sets another, so that the corrections too are proved. */
    private static void correctOne(PipelineRun run, Connection connection) {
        List<String> ids = run.view().projects().stream()
                .filter(p -> p.kind() == Project.Kind.PROJECT)
                .map(Project::id)
                .limit(2)
                .toList();
        OverrideWriter writer = new OverrideWriter(connection);
        writer.write(new Correction(ids.get(0), Action.EXCLUDE, null, Map.of(), "li", "a test"), "li", "a test");
        Map<String, String> values = Map.of("amount", "123", "currency", "CNY");
        writer.write(new Correction(ids.get(1), Action.SET, null, values, "li", "a test"), "li", "a test");
        await().atMost(PATIENCE).until(() -> run.view().project(ids.get(0)).isEmpty());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing the producer waits for the answer
    private static void tamper(Connection connection) {
        Map<String, Object> config = connection.clientConfig();
        CellTotal t =
                Outputs.latest(config, Topics.INVESTMENT_TOTALS, Mappings.TOTAL).get(NATION);
        List<WindowTotal> windows = t.windows().stream()
                .map(w -> w.window() == Window.ALL ? oneMore(w) : w)
                .toList();
        CellTotal wrong = new CellTotal(t.code(), t.path(), t.sector(), t.asOf(), t.revision(), windows);
        var serializer = new SerdeFactory(config).of(Mappings.TOTAL).serializer();
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), serializer)) {
            producer.send(new ProducerRecord<>(Topics.INVESTMENT_TOTALS.name(), NATION, wrong));
        }
    }

    private static WindowTotal oneMore(WindowTotal w) {
        Measure m = w.signed();
        Measure signed = new Measure(m.value().add(BigDecimal.ONE), m.low(), m.high(), m.open(), m.projects());
        return new WindowTotal(w.window(), w.from(), signed, w.intended(), w.naive());
    }
}
