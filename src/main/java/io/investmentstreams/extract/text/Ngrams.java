package io.investmentstreams.extract.text;

import java.util.Arrays;

/** A trie of short runs of Chinese characters, with how often each was read. Nodes are numbers; 0 is the root, -1 is none. */
final class Ngrams {
    static final int ROOT = 0;
    static final int LONGEST = 5;

    private long[] keys = new long[1 << 10];
    private int[] nodes = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    /** Takes in every run that begins in the stretch {@code from} to {@code to}. */
    void read(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            int node = ROOT;
            for (int j = i; j < Math.min(to, i + LONGEST) && Glyphs.isHan(text.charAt(j)); j++) {
                node = child(node, text.charAt(j));
                counts[node]++;
            }
        }
    }

    /** Takes in one word, but not the runs inside it, with a weight. */
    void add(String word, int weight) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) node = child(node, word.charAt(i));
        counts[node] = weight;
    }

    /** The node one character further; -1 if there is no such run. */
    int next(int node, char c) {
        if (node < 0) return -1;
        int at = slot(((long) node << 16) | c);
        return nodes[at] == 0 ? -1 : nodes[at];
    }

    int count(int node) {
        return node < 0 ? 0 : counts[node];
    }

    private int child(int node, char c) {
        if (size * 2 >= keys.length) grow();
        long key = ((long) node << 16) | c;
        int at = slot(key);
        if (nodes[at] == 0) {
            keys[at] = key;
            nodes[at] = ++size;
        }
        return nodes[at];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (nodes[at] != 0 && keys[at] != key) at = (at + 1) & mask;
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        counts = Arrays.copyOf(counts, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNodes[i] == 0) continue;
            int at = slot(oldKeys[i]);
            keys[at] = oldKeys[i];
            nodes[at] = oldNodes[i];
        }
    }
}
