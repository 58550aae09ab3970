package io.investmentstreams.extract.sector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The taxonomy of sectors: which there are, and what each lies in. */
public final class Sectors {
    /** Every sector lies in it, and it lies in none. */
    public static final String ALL = "all";
    /** Where an amount counts whose sector is not told. */
    public static final String UNALLOCATED = "unallocated";

    private static final String FILE = "/extract/sectors.tsv";

    private final Map<String, List<String>> lineages;

    private Sectors(Map<String, String> parents) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        parents.keySet().forEach(sector -> lines.put(sector, lineage(sector, parents)));
        lines.put(ALL, List.of(ALL));
        lineages = lines;
    }

    /** The taxonomy the program ships with. */
    public static Sectors bundled() {
        try (InputStream in = Sectors.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is not on the class path");
            return new Sectors(read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /**
     * The sector and all it lies in: itself, its parents, {@link #ALL} last.
     *
     * @throws IllegalArgumentException when the taxonomy has no such sector
     */
    public List<String> lineage(String sector) {
        List<String> line = lineages.get(sector);
        if (line == null) throw new IllegalArgumentException("no sector is called " + sector);
        return line;
    }

    /** Every sector, {@link #ALL} included. */
    public Set<String> names() {
        return lineages.keySet();
    }

    private static Map<String, String> read(BufferedReader in) {
        Map<String, String> parents = new LinkedHashMap<>();
        in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            parents.put(cells[0], cells.length < 2 || cells[1].isBlank() ? ALL : cells[1]);
        });
        return parents;
    }

    private static List<String> lineage(String sector, Map<String, String> parents) {
        List<String> line = new ArrayList<>();
        Map<String, String> left = new HashMap<>(parents);
        for (String s = sector; !s.equals(ALL); ) {
            line.add(s);
            String parent = left.remove(s);
            if (parent == null) throw new IllegalStateException(FILE + ": " + s + " has no row, or lies in itself");
            s = parent;
        }
        line.add(ALL);
        return List.copyOf(line);
    }
}
