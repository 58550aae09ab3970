package io.investmentstreams.cli;

import io.investmentstreams.runtime.Pipelines;
import io.investmentstreams.topology.TopologyDiagram;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.TopologyDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "topology",
        mixinStandardHelpOptions = true,
        description = "Prints the topologies as they run, as text or as Mermaid diagrams.")
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
        Pipelines.describe().forEach(this::print);
        return ExitCode.DONE;
    }

    private void print(String applicationId, TopologyDescription description) {
        String comment = shape == Shape.MERMAID ? "%% " : "# ";
        console.out().println(comment + applicationId);
        console.out().print(shape == Shape.MERMAID ? TopologyDiagram.mermaid(description) : description.toString());
        console.out().println();
    }
}
