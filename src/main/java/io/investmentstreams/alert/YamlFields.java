package io.investmentstreams.alert;

import io.investmentstreams.alert.AlertFile.BadAlertFile;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of one mapping of a YAML file, with errors that say where. */
final class YamlFields {
    private final String file;
    private final Node node;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    /** @param known the fields there may be; null for any */
    YamlFields(String file, Node node, Set<String> known) throws BadAlertFile {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) throw error(node, "fields are expected here");
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (known != null && !known.contains(name))
                throw error(
                        tuple.getKeyNode(),
                        "field '" + name + "' is not known; there are: " + String.join(", ", new TreeSet<>(known)));
            fields.put(name, tuple.getValueNode());
        }
    }

    YamlFields of(Node item, Set<String> known) throws BadAlertFile {
        return new YamlFields(file, item, known);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    List<Node> list(String name) throws BadAlertFile {
        Node value = fields.get(name);
        if (value == null) return List.of();
        if (value instanceof SequenceNode list) return list.getValue();
        throw at(value, name, "is no list");
    }

    /** Null when absent. */
    String optional(String name) throws BadAlertFile {
        Node value = fields.get(name);
        if (value == null) return null;
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) return scalar.getValue();
        throw at(value, name, "is no plain value");
    }

    String required(String name) throws BadAlertFile {
        String value = optional(name);
        if (value == null) throw missing(name);
        return value;
    }

    /** CNY; null when absent. */
    BigDecimal amount(String name) throws BadAlertFile {
        String value = optional(name);
        if (value == null) return null;
        try {
            BigDecimal amount = new BigDecimal(value);
            if (amount.signum() > 0) return amount;
        } catch (NumberFormatException e) {
            throw bad(name, value, "a number above 0, in CNY");
        }
        throw bad(name, value, "a number above 0, in CNY");
    }

    BadAlertFile missing(String name) {
        return at(node, name, "is missing");
    }

    BadAlertFile bad(String name, String value, String allowed) {
        return at(fields.get(name), name, "is '" + value + "'; allowed: " + allowed);
    }

    BadAlertFile at(Node where, String name, String problem) {
        return error(where, "field '" + name + "' " + problem);
    }

    private BadAlertFile error(Node where, String problem) {
        return new BadAlertFile(file + ":" + (where.getStartMark().getLine() + 1) + ": " + problem);
    }
}
