package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordTrie;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Words looked up at a position of a text; most positions are passed over by their character alone. */
final class WordSet {
    private final List<String> words;
    private final String[] sorted;
    private final WordTrie trie;
    private final BitSet ends = new BitSet();

    WordSet(Collection<String> words) {
        this.words = List.copyOf(words);
        TreeSet<String> inOrder = new TreeSet<>(words);
        sorted = inOrder.toArray(String[]::new);
        trie = new WordTrie(inOrder);
        for (String w : words) ends.set(w.charAt(w.length() - 1));
    }

    /** The longest of the words that stands at a position of a text; null when none does. */
    String at(String text, int from) {
        int word = from < text.length() ? trie.longestAt(text, from) : WordTrie.NONE;
        return word < 0 ? null : sorted[word];
    }

    boolean isAt(String text, int from) {
        return at(text, from) != null;
    }

    /** Whether one of the words ends directly before a position of a text. */
    boolean isBefore(String text, int end) {
        if (end == 0 || !ends.get(text.charAt(end - 1))) return false;
        return words.stream().anyMatch(w -> text.startsWith(w, end - w.length()));
    }

    List<String> words() {
        return words;
    }
}
