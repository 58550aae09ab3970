package io.investmentstreams.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures reached so far, in {@code evaluation/recorded.tsv}: they may rise and must not fall. */
final class Recorded {
    private static final String RESOURCE = "/evaluation/recorded.tsv";
    private static final Path SOURCE = Path.of("src/test/resources/evaluation/recorded.tsv");

    private final Map<String, BigDecimal> least = new LinkedHashMap<>();

    static Recorded load() {
        Recorded recorded = new Recorded();
        for (String line : Samples.resource(RESOURCE).split("\n")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] fields = line.split("\t", -1);
            recorded.least.put(fields[0], new BigDecimal(fields[1]));
        }
        return recorded;
    }

    BigDecimal least(String figure) {
        BigDecimal value = least.get(figure);
        if (value == null) throw new IllegalArgumentException(RESOURCE + " has no figure " + figure);
        return value;
    }

    /** One line for each figure below what is recorded; a figure without a record is one, too. */
    List<String> fallenBelow(Map<String, Figure> figures) {
        List<String> fallen = new ArrayList<>();
        figures.forEach((name, figure) -> {
            BigDecimal recorded = least.get(name);
            if (recorded == null) fallen.add(name + " is not recorded");
            else if (figure.percent() == null || figure.percent().compareTo(recorded) < 0)
                fallen.add(name + " fell from " + recorded + " to " + figure);
        });
        return fallen;
    }

    /** Writes the figures that rose into the source file; its comments and all other lines stay. */
    void raise(Map<String, Figure> figures) throws IOException {
        Map<String, Figure> open = new TreeMap<>(figures);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SOURCE, StandardCharsets.UTF_8)) {
            String name = line.split("\t", -1)[0];
            lines.add(open.containsKey(name) ? name + "\t" + higher(name, open.remove(name)) : line);
        }
        figures.forEach((name, figure) -> {
            if (open.containsKey(name)) lines.add(name + "\t" + figure.percent());
        });
        Files.write(SOURCE, lines, StandardCharsets.UTF_8);
    }

    private BigDecimal higher(String name, Figure figure) {
        BigDecimal before = least(name);
        return figure.percent() == null ? before : figure.percent().max(before);
    }
}
