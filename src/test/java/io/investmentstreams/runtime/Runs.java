package io.investmentstreams.runtime;

import static org.awaitility.Awaitility.await;

import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.web.Access;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** Pipelines that tests start in their own process, and waiting for them; one that has failed ends the waiting. */
public final class Runs {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Runs() {}

    /** With everything embedded, on the day the sample ends, ready. */
    public static PipelineRun start(Path folder) {
        return ready(PipelineRun.start(
                new RunSettings(null, Map.of(), folder, "127.0.0.1", 0, Access.OPEN, 0, new SampleFeed().lastDay())));
    }

    static PipelineRun ready(PipelineRun run) {
        return until(run, PipelineRun::isReady);
    }

    /** When all that was published has come to the totals. */
    public static PipelineRun settled(PipelineRun run) {
        return until(run, PipelineRun::isSettled);
    }

    private static PipelineRun until(PipelineRun run, Predicate<PipelineRun> state) {
        await().atMost(PATIENCE).until(() -> {
            run.check();
            return state.test(run);
        });
        return run;
    }
}
