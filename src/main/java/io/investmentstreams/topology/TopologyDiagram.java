package io.investmentstreams.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** A topology as a Mermaid flowchart: topics as round boxes, steps as boxes, stores as cylinders; one frame for each kind of task. */
public final class TopologyDiagram {
    private final Set<String> topics = new TreeSet<>();
    private final List<String> frames = new ArrayList<>();
    private final Set<String> arrows = new TreeSet<>();

    private TopologyDiagram() {}

    /** Text that begins with {@code flowchart LR}; the same for the same topology. */
    public static String mermaid(TopologyDescription description) {
        TopologyDiagram diagram = new TopologyDiagram();
        description.subtopologies().stream()
                .sorted(Comparator.comparingInt(Subtopology::id))
                .forEach(diagram::frame);
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        diagram.topics.forEach(t -> lines.add("  %s([%s])".formatted(id("topic", t), t)));
        lines.addAll(diagram.frames);
        diagram.arrows.forEach(a -> lines.add("  " + a));
        return String.join("\n", lines) + "\n";
    }

    private void frame(Subtopology part) {
        Set<String> inside = new TreeSet<>();
        for (Node node : part.nodes()) {
            if (node instanceof Source source) source(source);
            else if (node instanceof Processor step && !isJoint(step)) step(step, inside);
        }
        frames.add("  subgraph task%d[\"task %d\"]".formatted(part.id(), part.id()));
        inside.forEach(line -> frames.add("    " + line));
        frames.add("  end");
    }

    private void source(Source source) {
        for (String topic : source.topicSet()) {
            topics.add(topic);
            for (Node next : source.successors()) arrow(id("topic", topic), next);
        }
    }

    private void step(Processor step, Set<String> inside) {
        String self = id("step", step.name());
        inside.add("%s[%s]".formatted(self, step.name()));
        for (String store : step.stores()) {
            if (Names.HOOKS.contains(store)) continue;
            inside.add("%s[(%s)]".formatted(id("store", store), store));
            arrows.add("%s --- %s".formatted(self, id("store", store)));
        }
        for (Node next : step.successors()) arrow(self, next);
    }

    private void arrow(String from, Node to) {
        if (to instanceof Sink sink) {
            topics.add(sink.topic());
            arrows.add("%s --> %s".formatted(from, id("topic", sink.topic())));
        } else if (isJoint(to)) {
            to.successors().forEach(next -> arrow(from, next));
        } else {
            arrows.add("%s --> %s".formatted(from, id("step", to.name())));
        }
    }

    /** A step that keeps nothing and has one way on only joins others; it would clutter the picture. */
    private static boolean isJoint(Node node) {
        return node instanceof Processor p
                && p.stores().isEmpty()
                && p.successors().size() == 1;
    }

    private static String id(String kind, String name) {
        return kind + "_" + name.replaceAll("[^A-Za-z0-9]", "_");
    }
}
