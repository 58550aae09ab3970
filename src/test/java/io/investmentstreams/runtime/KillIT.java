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
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
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
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int ARTICLES = 5000;
    private static final int KILLS = 20;
    private static final int BATCH = ARTICLES / (KILLS + 1);
    private static final int SHARE = 500;
    private static final BigDecimal NO_MONEY = BigDecimal.ZERO.setScale(2);
    private static final Figures NOTHING = new Figures(NO_MONEY, NO_MONEY, 0);
    private static final long SEED = Long.getLong("kill.seed", 20260301);

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
        System.out.println("articles and kills by -Dkill.seed=" + SEED);
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
        cluster.publish(newsroom.next(SHARE));
        try (PipelineProcess first = PipelineProcess.start(cluster, folder.resolve("first"), "first")) {
            awaitMoment(first);
            try (PipelineProcess second = PipelineProcess.start(cluster, folder.resolve("second"), "second")) {
                killOneOfTwo(first, second);
                try (PipelineProcess third = PipelineProcess.start(cluster, folder.resolve("first"), "third")) {
                    killOneOfTwo(second, third);
                    await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).untilAsserted(this::assertExact);
                }
            }
        }
    }

    /** Kills the elder while articles flow, once the younger has its share of the work. */
    private void killOneOfTwo(PipelineProcess elder, PipelineProcess younger) {
        await().atMost(PATIENCE).until(() -> told(younger, "ready"));
        cluster.publish(newsroom.next(SHARE));
        awaitMoment(elder);
        elder.kill();
    }

    /**
     * A moment anywhere between the start of the process and the end of its work, by what it has written so far; one time in three
     * while it still joins its group or restores its state.
     */
    private void awaitMoment(PipelineProcess process) {
        await().atMost(PATIENCE).pollInterval(LOOK).until(() -> told(process, "started"));
        if (random.nextInt(3) == 0) return;
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
        assertThat(standing(is.totals())).containsKey("100000|" + Sectors.ALL).isEqualTo(toldAsChanges());
    }

    /** What the changes of each cell lead to, from nothing and each from where the last one led: none is missing or told twice. */
    private Map<String, Figures> toldAsChanges() {
        Deserializer<CellChange> values =
                new SerdeFactory(cluster.clients()).of(Mappings.CHANGE).deserializer();
        Map<String, Figures> told = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> r : Outputs.records(cluster.clients(), Topics.INVESTMENT_CHANGES)) {
            CellChange change = values.deserialize(r.topic(), r.value());
            assertThat(change.before())
                    .as("old of %s at %s", r.key(), r.offset())
                    .isEqualTo(told.getOrDefault(r.key(), NOTHING));
            told.put(r.key(), change.after());
        }
        told.values().removeIf(NOTHING::equals);
        return told;
    }

    private static Map<String, Figures> standing(Map<String, CellTotal> totals) {
        Map<String, Figures> standing = new TreeMap<>();
        totals.forEach((key, t) -> {
            WindowTotal all = t.window(Window.ALL);
            Measure signed = all.signed();
            standing.put(key, new Figures(signed.value(), all.intended().value(), signed.projects()));
        });
        standing.values().removeIf(NOTHING::equals);
        return standing;
    }
}
