package io.investmentstreams.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.investmentstreams.runtime.Connection;
import io.investmentstreams.runtime.MonitorRun;
import io.investmentstreams.serde.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the monitor alone, as one more consumer of the output topics of a pipeline that runs elsewhere.")
final class ServeCommand implements Callable<Integer> {
    private static final Duration TICK = Duration.ofMillis(200);

    private final Console console;
    private final ShutdownSignal shutdown;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private HttpOptions http = new HttpOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "for people or for programs (default: ${DEFAULT-VALUE})")
    private OutputFormat format;

    ServeCommand(Console console, ShutdownSignal shutdown) {
        this.console = console;
        this.shutdown = shutdown;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Connection cluster = connection.connection();
        try (ShutdownSignal.Watch watch = shutdown.watch();
                MonitorRun run = MonitorRun.start(cluster, http.access(), http.host(), http.port())) {
            say("starting", run, cluster);
            while (!run.isReady() && !watch.stopped()) {
                run.check();
                watch.await(TICK);
            }
            if (!watch.stopped()) say("ready", run, cluster);
            while (!watch.stopped()) {
                run.check();
                watch.await(TICK);
            }
        }
        return ExitCode.DONE;
    }

    private void say(String event, MonitorRun run, Connection cluster) throws JsonProcessingException {
        if (format == OutputFormat.JSON) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("event", event);
            line.put("bootstrapServers", cluster.bootstrapServers());
            line.put("http", run.httpUrl());
            line.put("schemaRegistry", cluster.schemaRegistry());
            console.out().println(Json.mapper().writeValueAsString(line));
        } else {
            console.out().println(event.equals("ready") ? "the figures are whole" : "monitor at " + run.httpUrl());
        }
        console.out().flush();
    }
}
