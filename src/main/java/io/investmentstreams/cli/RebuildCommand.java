package io.investmentstreams.cli;

import io.investmentstreams.runtime.Audit;
import io.investmentstreams.runtime.Connection;
import io.investmentstreams.runtime.Difference;
import io.investmentstreams.runtime.Rebuild;
import io.investmentstreams.topic.Topics;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Reads every article anew with today's rules beside what stands and shows which projects and totals"
                        + " change. With --yes it forgets all that was derived, so that the next `run` computes it by today's"
                        + " rules; stop the pipeline for that. Articles, rates and corrections stay.")
final class RebuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            description = "with --bootstrap-servers: the --data-dir of the instance on this machine, whose state is"
                    + " forgotten too (default: data)")
    private Path stateDir = Path.of("data");

    @Option(names = "--yes", description = "switch to today's rules")
    private boolean yes;

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return cluster.with(connection -> {
            show(connection);
            if (yes) {
                new Rebuild(connection, cluster.dataDir(stateDir).resolve("streams")).forget();
                console.out().println("all that was derived is forgotten; the next `run` computes it by today's rules");
            } else {
                console.out().println("nothing was changed; --yes switches");
            }
            return ExitCode.DONE;
        });
    }

    private void show(Connection connection) {
        Set<String> shown = Set.of(Topics.PROJECTS.name(), Topics.INVESTMENT_TOTALS.name());
        TreeMap<String, Set<String>> changed = new TreeMap<>();
        Audit.Report report = new Audit(connection).run(d -> {
            changed.computeIfAbsent(d.topic(), t -> new TreeSet<>()).add(d.key());
            if (shown.contains(d.topic())) console.out().println(line(d));
        });
        if (!report.settled())
            console.err().println("the pipeline has not read everything yet: some changes may only be in flight");
        console.out().println(report.articles() + " articles read anew");
        changed.forEach((topic, keys) -> console.out().println(topic + ": " + keys.size() + " records change"));
        if (changed.isEmpty()) console.out().println("no record changes");
    }

    private static String line(Difference d) {
        return d.topic() + " " + d.key() + (d.field().isEmpty() ? "" : " " + d.field()) + ": " + d.is() + " -> "
                + d.shouldBe();
    }
}
