package io.investmentstreams.extract.text;

import java.util.HashMap;
import java.util.Map;

/** Runs of two to four Chinese characters that a document uses where it is undamaged, with how often; a trie. */
final class Ngrams {
    static final int ROOT = 0;
    static final int LONGEST = 4;

    private final Map<Long, Integer> children = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Takes in every run of the stretch {@code from} to {@code to}. */
    void read(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            int node = ROOT;
            for (int j = i; j < Math.min(to, i + LONGEST) && Glyphs.isHan(text.charAt(j)); j++) {
                int next = children.size() + 1;
                Integer known = children.putIfAbsent(key(node, text.charAt(j)), next);
                node = known == null ? next : known;
                counts.merge(node, 1, Integer::sum);
            }
        }
    }

    /** The node one character further; -1 if the document has no such run. */
    int next(int node, char c) {
        Integer child = node < 0 ? null : children.get(key(node, c));
        return child == null ? -1 : child;
    }

    int count(int node) {
        return counts.getOrDefault(node, 0);
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }
}
