package io.investmentstreams.cli;

import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.alert.AlertFile.BadAlertFile;
import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.feed.Feed;
import io.investmentstreams.feed.FeedReader;
import io.investmentstreams.feed.Publisher.Progress;
import io.investmentstreams.runtime.PipelineRun;
import io.investmentstreams.runtime.Pipelines;
import io.investmentstreams.runtime.RunSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Runs the whole pipeline and the monitor. Without --bootstrap-servers it brings its own broker and"
                        + " registry on loopback, keeps everything in --data-dir, and publishes the bundled sample feed once.")
final class RunCommand implements Callable<Integer> {
    private static final Duration TICK = Duration.ofMillis(500);

    private final Console console;
    private final ShutdownSignal shutdown;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--feed",
            paramLabel = "SOURCE",
            description =
                    "articles to publish instead of the sample: text, JSON Lines, HTML, RSS or Atom files, folders,"
                            + " or - for standard input; repeatable")
    private List<String> feeds = List.of();

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "where the embedded broker and the state are kept (default: ${DEFAULT-VALUE})")
    private Path dataDir;

    @Mixin
    private HttpOptions http = new HttpOptions();

    @Option(
            names = "--broker-port",
            paramLabel = "N",
            defaultValue = "9092",
            description = "port of the embedded broker; 0 takes any free one (default: ${DEFAULT-VALUE})")
    private int brokerPort;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "fixes the pipeline's date, such as 2021-12-01; without it: today in Asia/Shanghai, and for the"
                            + " bundled sample its last day")
    private LocalDate asOf;

    @Option(
            names = "--alerts",
            paramLabel = "FILE",
            description = "rules of what to be told of, and webhooks to be told by (YAML; see the README)")
    private Path alerts;

    @Option(
            names = "--once",
            description = "work the feed off, wait until every topic has settled, print the result and exit")
    private boolean once;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "with json each line of standard output is one object (default: ${DEFAULT-VALUE})")
    private OutputFormat format;

    @Option(
            names = "--only",
            paramLabel = "enrich|aggregate",
            description = "run one half here: articles to projects, or projects to totals; the other runs elsewhere on"
                    + " the same cluster")
    private Half only;

    private enum Half {
        ENRICH,
        AGGREGATE
    }

    RunCommand(Console console, ShutdownSignal shutdown) {
        this.console = console;
        this.shutdown = shutdown;
    }

    @Override
    public Integer call() {
        RunOutput output = format == OutputFormat.JSON ? new JsonOutput(console) : new TextOutput(console);
        try (ShutdownSignal.Watch watch = shutdown.watch();
                PipelineRun run = PipelineRun.start(settings())) {
            output.started(run);
            while (!run.isReady() && !watch.stopped()) {
                run.check();
                watch.await(Duration.ofMillis(50));
            }
            output.ready(run);
            Progress progress = run.publish(feed(), output::progress, output::refused);
            output.published(progress);
            while (!watch.stopped() && !run.isSettled()) {
                run.check();
                output.tick(run);
                watch.await(TICK);
            }
            if (!watch.stopped()) output.settled(run, once);
            while (!once && !watch.stopped()) {
                run.check();
                output.tick(run);
                watch.await(TICK);
            }
            output.stopping();
            return progress.refused() > 0 ? ExitCode.DONE_WITH_REFUSALS : ExitCode.DONE;
        }
    }

    private RunSettings settings() {
        return new RunSettings(
                connection.embedded() ? null : connection.connection(),
                connection.properties(),
                dataDir,
                http.host(),
                http.port(),
                http.access(),
                brokerPort,
                asOf != null || !sample() ? asOf : new SampleFeed().lastDay(),
                applications(),
                alertFile());
    }

    private List<String> applications() {
        if (only == null) return Pipelines.APPLICATIONS;
        return List.of(only == Half.ENRICH ? Pipelines.ENRICH : Pipelines.AGGREGATE);
    }

    private AlertFile alertFile() {
        try {
            return alerts == null ? AlertFile.NONE : AlertFile.load(alerts);
        } catch (BadAlertFile e) {
            throw new UserError(e.getMessage(), e);
        }
    }

    private boolean sample() {
        return feeds.isEmpty() && connection.embedded() && only != Half.AGGREGATE;
    }

    private Feed feed() {
        if (sample()) return new SampleFeed();
        return new FeedReader(console.in()).of(feeds);
    }
}
