package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.harness.Oracle;
import io.investmentstreams.web.Access;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --only enrich} and {@code run --only aggregate} side by side on one cluster. */
class HalvesIT {
    private static final long SEED = 7;

    @TempDir
    Path folder;

    @Test
    void theTwoHalvesRunApartComeToWhatTheBatchComputes() {
        Newsroom newsroom = new Newsroom(SEED);
        try (TestCluster cluster = new TestCluster(folder.resolve("broker"));
                PipelineRun enrich = half(cluster, Pipelines.ENRICH);
                PipelineRun aggregate = half(cluster, Pipelines.AGGREGATE)) {
            cluster.publish(newsroom.next(300));
            Runs.settled(Runs.ready(enrich));
            Runs.settled(Runs.ready(aggregate));
            Outputs should = Outputs.of(Oracle.of(cluster.readings(), List.of(), Newsroom.AS_OF));
            assertThat(Outputs.read(cluster.bootstrapServers(), cluster.registry()))
                    .isEqualTo(should);
            Connection connection = new Connection(cluster.bootstrapServers(), cluster.registry(), Map.of());
            Audit.Report report = new Audit(connection).run(d -> {});
            assertThat(report.settled()).isTrue();
            assertThat(report.differences()).isZero();
        }
    }

    private PipelineRun half(TestCluster cluster, String application) {
        return PipelineRun.start(new RunSettings(
                new Connection(cluster.bootstrapServers(), cluster.registry(), Map.of()),
                Map.of(),
                folder.resolve(application),
                "127.0.0.1",
                0,
                Access.OPEN,
                0,
                Newsroom.AS_OF,
                List.of(application),
                AlertFile.NONE));
    }
}
