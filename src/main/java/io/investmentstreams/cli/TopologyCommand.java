package io.investmentstreams.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "topology",
        mixinStandardHelpOptions = true,
        description = "Prints the topologies, as text or as a Mermaid diagram.")
final class TopologyCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|mermaid",
            defaultValue = "text",
            description = "text or mermaid (default: ${DEFAULT-VALUE})")
    private Shape shape;

    TopologyCommand(Console console) {
        this.console = console;
    }

    private enum Shape {
        TEXT,
        MERMAID
    }

    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
