package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.harness.Oracle;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Window;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline's process killed again and again while articles flow, against the batch computation over what was published. */
class KillIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int ARTICLES = 5000;
    private static final int KILLS = 20;
    private static final int BATCH = ARTICLES / (KILLS + 1);
    private static final long SEED = 20260301;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Newsroom newsroom = new Newsroom(SEED);
    private TestCluster cluster;
    private Progress progress;

    @BeforeEach
    void start() {
        cluster = new TestCluster(folder.resolve("broker"));
        progress = new Progress(cluster.clients());
        System.out.println("seed of articles and kills: " + SEED);
    }

    @AfterEach
    void stop() {
        progress.close();
        cluster.close();
    }

    @Test
    void aPipelineKilledTwentyTimesEndsWhereTheBatchComputationEnds() {
        for (int life = 0; life < KILLS; life++) {
            cluster.publish(newsroom.next(BATCH));
            PipelineProcess process = PipelineProcess.start(cluster, folder.resolve("one"), "life-" + life);
            try (process) {
                awaitMoment(process);
            }
        }
        cluster.publish(newsroom.next(ARTICLES - KILLS * BATCH));
        try (PipelineProcess last = PipelineProcess.start(cluster, folder.resolve("one"), "last")) {
            await().atMost(PATIENCE).until(() -> told(last, "settled"));
            assertExact();
        }
    }

    @Test
    void whatAKilledInstanceLeavesBehindIsTakenOverByTheOther() {
        cluster.publish(newsroom.next(500));
        try (PipelineProcess first = PipelineProcess.start(cluster, folder.resolve("first"), "first")) {
            awaitMoment(first);
            try (PipelineProcess second = PipelineProcess.start(cluster, folder.resolve("second"), "second")) {
                await().atMost(PATIENCE).until(() -> told(second, "ready"));
                cluster.publish(newsroom.next(500));
                awaitMoment(first);
                first.kill();
                cluster.publish(newsroom.next(500));
                await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(this::assertExact);
            }
        }
    }

    /** A moment anywhere between the start of the process and the end of its work, by what it has written so far. */
    private void awaitMoment(PipelineProcess process) {
        await().atMost(PATIENCE).pollInterval(LOOK).until(() -> told(process, "started"));
        String topic = progress.topics().get(random.nextInt(progress.topics().size()));
        long goal = progress.end(topic) + random.nextInt(BATCH);
        await().atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> progress.end(topic) >= goal || told(process, "settled"));
    }

    private static boolean told(PipelineProcess process, String event) {
        assertThat(process.isAlive())
                .as("the process lives; its log ends: %s", process.isAlive() ? "" : process.lastWords())
                .isTrue();
        return process.hasTold(event);
    }

    private void assertExact() {
        Outputs should = Outputs.of(Oracle.of(cluster.readings(), List.of(), Newsroom.AS_OF));
        Outputs is = Outputs.read(cluster.bootstrapServers(), cluster.registry());
        assertThat(is.projects()).isEqualTo(should.projects());
        assertThat(is.totals()).isEqualTo(should.totals());
        assertThat(is.days()).isEqualTo(should.days());
        assertThat(signed(is.totals())).isNotEmpty().isEqualTo(toldAsChanges());
    }

    /** What all changes ever told add up to: one that was lost or told twice shows here. */
    private Map<String, BigDecimal> toldAsChanges() {
        Deserializer<CellChange> values =
                new SerdeFactory(cluster.clients()).of(Mappings.CHANGE).deserializer();
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> r : Outputs.records(cluster.clients(), Topics.INVESTMENT_CHANGES)) {
            CellChange change = values.deserialize(r.topic(), r.value());
            sums.merge(r.key(), change.delta().signed(), BigDecimal::add);
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    private static Map<String, BigDecimal> signed(Map<String, CellTotal> totals) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        totals.forEach((key, t) -> sums.put(key, t.window(Window.ALL).signed().value()));
        sums.values().removeIf(sum -> sum.signum() == 0);
        assertThat(sums).containsKey("100000|" + Sectors.ALL);
        return sums;
    }
}
