package io.investmentstreams.cli;

import io.investmentstreams.runtime.Clusters;
import io.investmentstreams.runtime.Connection;
import io.investmentstreams.runtime.Reset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description =
                "Starts over: says what it would delete, and deletes it with --yes. Without --bootstrap-servers that is"
                        + " the data folder; with it, the topics, the consumer groups and the local state. Stop the pipeline first.")
final class ResetCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path dataDir;

    @Option(names = "--yes", description = "delete it")
    private boolean yes;

    ResetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reset reset = reset();
        List<String> doomed = reset.doomed();
        if (doomed.isEmpty()) {
            console.out().println("there is nothing to delete");
            return ExitCode.DONE;
        }
        doomed.forEach(what -> console.out().println((yes ? "deleting " : "would delete ") + what));
        if (yes) reset.run();
        else console.out().println("nothing was deleted; --yes does it");
        return ExitCode.DONE;
    }

    private Reset reset() {
        if (connection.embedded()) return Reset.folder(dataDir);
        Connection cluster = connection.connection();
        Clusters.check(cluster);
        return Reset.cluster(cluster, dataDir);
    }
}
