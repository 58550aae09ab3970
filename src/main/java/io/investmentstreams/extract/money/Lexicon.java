package io.investmentstreams.extract.money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words around amounts, by kind, from {@code money-words.tsv}. */
final class Lexicon {
    private final Map<String, Words> kinds = new HashMap<>();

    Lexicon() {
        Map<String, List<String>> byKind = new HashMap<>();
        for (String[] row : rows("money-words.tsv")) {
            byKind.computeIfAbsent(row[0], k -> new ArrayList<>()).addAll(Arrays.asList(row[1].split(" ")));
        }
        byKind.forEach((kind, words) -> kinds.put(kind, new Words(words)));
    }

    /** The words of a kind; a kind the table lacks is an error of the build. */
    Words words(String kind) {
        Words words = kinds.get(kind);
        if (words == null) throw new IllegalArgumentException("money-words.tsv has no kind " + kind);
        return words;
    }

    /** The rows of a table under {@code extract}, comments and empty lines left out. */
    static List<String[]> rows(String table) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/extract/" + table)) {
            if (in == null) throw new IllegalStateException("missing resource " + table);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }
}
