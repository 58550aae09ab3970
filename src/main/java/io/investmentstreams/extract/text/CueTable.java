package io.investmentstreams.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words looked up in text, loaded from a table under {@code extract/}: tab-separated fields, the last holds the words, separated by
 * blanks; lines that start with # are remarks. Thread-safe.
 */
public final class CueTable {
    private final WordTrie trie;
    private final Cue[] cues;

    /**
     * One word of a table.
     *
     * @param label  first field of its line
     * @param weight second field, 0 when the table has none
     */
    public record Cue(String word, String label, int weight) {}

    /** A cue found at {@code start} (inclusive) to {@code end} (exclusive). */
    public record Hit(int start, int end, Cue cue) {
        public String label() {
            return cue.label();
        }

        /** True where this hit shares no character with the stretch. */
        public boolean outside(int from, int to) {
            return end <= from || start >= to;
        }
    }

    private CueTable(SortedMap<String, Cue> words) {
        trie = new WordTrie(new TreeSet<>(words.keySet()));
        cues = words.values().toArray(new Cue[0]);
    }

    /** Loads the table {@code extract/NAME} of the class path. */
    public static CueTable load(String name) {
        return loadLabels(name, Set.of());
    }

    /** As {@link #load}, only the lines with one of the labels; no labels means all lines. */
    public static CueTable loadLabels(String name, Set<String> labels) {
        SortedMap<String, Cue> words = new TreeMap<>();
        for (String line : lines(name)) {
            String[] fields = line.split("\t", -1);
            if (!labels.isEmpty() && !labels.contains(fields[0])) continue;
            int weight = fields.length > 2 ? Integer.parseInt(fields[1]) : 0;
            for (String word : fields[fields.length - 1].split(" ")) words.put(word, new Cue(word, fields[0], weight));
        }
        return new CueTable(words);
    }

    /** The lines of the table {@code extract/NAME} without remarks and blank lines. */
    public static List<String> lines(String name) {
        String path = "/extract/" + name;
        try (InputStream in = CueTable.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no table " + path + " on the class path");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cues that begin at the offset, whether a longer one hides them or not; the shortest first. */
    public List<Cue> at(String text, int at) {
        List<Cue> found = new ArrayList<>();
        int node = WordTrie.ROOT;
        for (int i = at; i < text.length() && (node = trie.next(node, text.charAt(i))) >= 0; i++)
            if (trie.word(node) >= 0) found.add(cues[trie.word(node)]);
        return found;
    }

    /** All cues in the text, in order; of overlapping ones the longest, then the first. */
    public List<Hit> find(String text) {
        List<Hit> kept = new ArrayList<>();
        int free = 0;
        int longest = 0;
        for (int start = trie.next(text, 0); start < text.length(); start = trie.next(text, start + 1)) {
            int word = trie.longestAt(text, start);
            if (word < 0) continue;
            Cue cue = cues[word];
            int length = cue.word().length();
            if (start < free && length <= longest) continue;
            Hit hit = new Hit(start, start + length, cue);
            if (start >= free) kept.add(hit);
            else kept.set(kept.size() - 1, hit);
            free = hit.end();
            longest = length;
        }
        return kept;
    }
}
