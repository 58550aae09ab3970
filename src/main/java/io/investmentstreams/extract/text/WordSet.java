package io.investmentstreams.extract.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Words looked up at a position of a text; most positions are passed over at one look. Immutable. */
public final class WordSet {
    private final List<String> words;
    private final String[] sorted;
    private final WordTrie trie;
    private final BitSet ends = new BitSet();

    /** @param words none of them empty */
    public WordSet(Collection<String> words) {
        this.words = List.copyOf(words);
        TreeSet<String> inOrder = new TreeSet<>(words);
        sorted = inOrder.toArray(String[]::new);
        trie = new WordTrie(inOrder);
        for (String w : words) ends.set(w.charAt(w.length() - 1));
    }

    /** The longest of the words that stands at a position of a text; null when none does. */
    public String at(String text, int from) {
        int word = from < text.length() ? trie.longestAt(text, from) : WordTrie.NONE;
        return word < 0 ? null : sorted[word];
    }

    public boolean isAt(String text, int from) {
        return at(text, from) != null;
    }

    /** The next offset, from the one given, where one of the words may begin; the length of the text where none does. */
    public int next(String text, int from) {
        return trie.next(text, from);
    }

    /** Whether one of the words ends directly before a position of a text. */
    public boolean isBefore(String text, int end) {
        if (end == 0 || !ends.get(text.charAt(end - 1))) return false;
        return words.stream().anyMatch(w -> text.startsWith(w, end - w.length()));
    }

    /** Whether the text is made of nothing but such words, the longest taken in each place. */
    public boolean spells(String text) {
        int at = 0;
        for (String word; at < text.length() && (word = at(text, at)) != null; ) at += word.length();
        return at == text.length();
    }

    public List<String> words() {
        return words;
    }
}
