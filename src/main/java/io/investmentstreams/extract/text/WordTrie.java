package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.SortedMap;

/** Words with their costs as a trie; the children of a node stand side by side, in the order of their characters. Immutable. */
final class WordTrie {
    static final int ROOT = 0;
    private static final int NONE = -1;

    private final char[] chars;
    private final double[] costs;
    /** Where the children of each node begin; those of the next node begin where they end. */
    private final int[] children;

    private final int[] initial = new int[1 << 16];

    WordTrie(SortedMap<String, Double> words) {
        String[] sorted = words.keySet().toArray(new String[0]);
        int most = 1 + words.keySet().stream().mapToInt(String::length).sum();
        char[] letters = new char[most];
        int[] from = new int[most];
        int[] to = new int[most];
        int[] begin = new int[most + 1];
        double[] cost = new double[most];
        to[ROOT] = sorted.length;
        int size = 1;
        int depth = 0;
        int deeper = 1;
        for (int node = 0; node < size; node++) {
            if (node == deeper) {
                depth++;
                deeper = size;
            }
            begin[node] = size;
            int i = from[node];
            boolean isWord = i < to[node] && sorted[i].length() == depth;
            cost[node] = isWord ? words.get(sorted[i++]) : Double.POSITIVE_INFINITY;
            while (i < to[node]) {
                letters[size] = sorted[i].charAt(depth);
                from[size] = i;
                while (i < to[node] && sorted[i].charAt(depth) == letters[size]) i++;
                to[size++] = i;
            }
        }
        begin[size] = size;
        chars = Arrays.copyOf(letters, size);
        costs = Arrays.copyOf(cost, size);
        children = Arrays.copyOf(begin, size + 1);
        Arrays.fill(initial, NONE);
        for (int node = children[ROOT]; node < children[ROOT + 1]; node++) initial[chars[node]] = node;
    }

    /** The child of the node by the character; -1 without one. */
    int next(int node, char c) {
        if (node == ROOT) return initial[c];
        int at = Arrays.binarySearch(chars, children[node], children[node + 1], c);
        return at < 0 ? NONE : at;
    }

    int firstChild(int node) {
        return children[node];
    }

    /** Where the children of the node end, exclusive. */
    int endOfChildren(int node) {
        return children[node + 1];
    }

    char character(int node) {
        return chars[node];
    }

    /** Of the word that ends at the node; infinite if none does. */
    double cost(int node) {
        return costs[node];
    }
}
