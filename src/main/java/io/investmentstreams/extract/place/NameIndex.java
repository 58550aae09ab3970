package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordTrie;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All names with what they may mean, found where they start. */
final class NameIndex {
    static final int MAX_HITS = 32;

    private final String[] names;
    private final List<List<Sense>> senses;
    private final WordTrie trie;

    NameIndex(Map<String, List<Sense>> byName) {
        TreeSet<String> sorted = new TreeSet<>(byName.keySet());
        names = sorted.toArray(String[]::new);
        senses = sorted.stream().map(byName::get).map(List::copyOf).toList();
        trie = new WordTrie(sorted);
    }

    /** Writes the indexes of the names that start at {@code from}, shortest first, and returns how many there are. */
    int find(String text, int from, int[] hits) {
        return from < text.length() ? trie.allAt(text, from, hits) : 0;
    }

    /** The next offset, from the one given, where a name may start; the length of the text where none does. */
    int next(String text, int from) {
        return trie.next(text, from);
    }

    int length(int hit) {
        return names[hit].length();
    }

    List<Sense> senses(int hit) {
        return senses.get(hit);
    }
}
