package io.investmentstreams.extract.place;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Words looked up at a position of a text; most positions are passed over by their character alone. */
final class WordSet {
    private final List<String> words;
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    WordSet(Collection<String> words) {
        this.words = List.copyOf(words);
        for (String w : words) {
            starts.set(w.charAt(0));
            ends.set(w.charAt(w.length() - 1));
        }
    }

    /** The longest of the words that stands at a position of a text; null when none does. */
    String at(String text, int from) {
        if (from >= text.length() || !starts.get(text.charAt(from))) return null;
        String best = null;
        for (String w : words) if (text.startsWith(w, from) && (best == null || w.length() > best.length())) best = w;
        return best;
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
