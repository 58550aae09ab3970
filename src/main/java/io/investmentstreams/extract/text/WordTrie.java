package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.SortedSet;

/** Words as a trie; the children of a node stand side by side, in the order of their characters. Immutable. */
final class WordTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private final char[] chars;
    private final int[] words;
    /** Where the children of each node begin; those of the next node begin where they end. */
    private final int[] children;
    /** The children of the root by their character; 0 where there is none. */
    private final char[] initial = new char[1 << 16];

    /** @param words none of them empty */
    WordTrie(SortedSet<String> words) {
        Builder builder = new Builder(words.toArray(new String[0]));
        this.chars = Arrays.copyOf(builder.chars, builder.size);
        this.words = Arrays.copyOf(builder.words, builder.size);
        this.children = Arrays.copyOf(builder.children, builder.size + 1);
        for (int node = children[ROOT]; node < children[ROOT + 1]; node++) initial[chars[node]] = (char) node;
    }

    /** Numbers the nodes level by level: each is a range of the sorted words that begin alike. */
    private static final class Builder {
        private final String[] sorted;
        private final char[] chars;
        private final int[] words;
        private final int[] children;
        private final int[] from;
        private final int[] to;
        private int size = 1;

        Builder(String[] sorted) {
            this.sorted = sorted;
            int most = 1 + Arrays.stream(sorted).mapToInt(String::length).sum();
            chars = new char[most];
            words = new int[most];
            children = new int[most + 1];
            from = new int[most];
            to = new int[most];
            to[ROOT] = sorted.length;
            int depth = -1;
            for (int node = 0, deeper = 0; node < size; node++) {
                if (node == deeper) {
                    depth++;
                    deeper = size;
                }
                children[node] = size;
                branch(node, depth);
            }
            children[size] = size;
        }

        private void branch(int node, int depth) {
            int i = from[node];
            boolean isWord = i < to[node] && sorted[i].length() == depth;
            words[node] = isWord ? i++ : NONE;
            while (i < to[node]) {
                char c = sorted[i].charAt(depth);
                chars[size] = c;
                from[size] = i;
                while (i < to[node] && sorted[i].charAt(depth) == c) i++;
                to[size++] = i;
            }
        }
    }

    /** The child of the node by the character; {@link #NONE} without one. */
    int next(int node, char c) {
        if (node == ROOT) return initial[c] == 0 ? NONE : initial[c];
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

    /** Place among the sorted words of the one that ends at the node; {@link #NONE} if none does. */
    int word(int node) {
        return words[node];
    }
}
