package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.embedded.SampleFeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed while it deletes a store that it is to restore leaves some of the store's files. */
class HalfDeletedStateIT {

    @TempDir
    Path folder;

    @Test
    void theStoreIsRestoredAllTheSame() throws IOException {
        Outputs whole;
        try (PipelineRun run = settled()) {
            whole = Outputs.read(run.bootstrapServers(), run.schemaRegistry());
        }
        List<Path> halves = files("ledger-index", "MANIFEST-");
        halves.addAll(files("cell-days", "MANIFEST-"));
        assertThat(halves).hasSizeGreaterThan(1);
        for (Path file : halves) Files.delete(file);
        for (Path file : files("", ".checkpoint")) Files.delete(file);
        try (PipelineRun run = settled()) {
            assertThat(Outputs.read(run.bootstrapServers(), run.schemaRegistry()))
                    .isEqualTo(whole);
        }
    }

    /** The files of one store whose names begin so. */
    private List<Path> files(String store, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("streams"))) {
            return new ArrayList<>(all.filter(f -> f.getFileName().toString().startsWith(name))
                    .filter(f -> f.toString().contains(store))
                    .toList());
        }
    }

    private PipelineRun settled() {
        PipelineRun run = Runs.start(folder);
        run.publish(new SampleFeed(), progress -> {}, refused -> {});
        return Runs.settled(run);
    }
}
