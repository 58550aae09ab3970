package io.investmentstreams.extract.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedSet;

/**
 * Words as a trie; the children of a node stand side by side, in the order of their characters. Where a text begins none of the words, one
 * look at two characters mostly tells. Immutable.
 */
public final class WordTrie {
    public static final int NONE = -1;

    static final int ROOT = 0;
    private static final int BITS_PER_PAIR = 16;
    /** Leaves room for the parent and the character. */
    private static final int BITS_PER_NODE = 24;

    private final char[] chars;
    private final int[] words;
    /** Where the children of each node begin; those of the next node begin where they end. */
    private final int[] children;
    /** Every child but those of the root, in an open hash table: parent, character, child. */
    private final long[] steps;
    /** The children of the root by their character; 0 where there is none. */
    private final char[] initial = new char[1 << 16];
    /** A bit for the first two characters of each word that has two; others may share it. */
    private final long[] pairs;
    /** The words of one character. */
    private final Characters singles;

    /** @param words none of them empty */
    public WordTrie(SortedSet<String> words) {
        Builder builder = new Builder(words.toArray(new String[0]));
        this.chars = Arrays.copyOf(builder.chars, builder.size);
        this.words = Arrays.copyOf(builder.words, builder.size);
        this.children = Arrays.copyOf(builder.children, builder.size + 1);
        for (int node = children[ROOT]; node < children[ROOT + 1]; node++) initial[chars[node]] = (char) node;
        steps = new long[Integer.highestOneBit(builder.size) * 4];
        for (int node = 1; node < builder.size; node++)
            for (int child = children[node]; child < children[node + 1]; child++) enter(node, chars[child], child);
        int many = children[children[ROOT + 1]] - children[ROOT + 1];
        pairs = new long[Integer.highestOneBit(many * BITS_PER_PAIR / Long.SIZE + 1) * 2];
        BitSet single = new BitSet();
        for (int node = children[ROOT]; node < children[ROOT + 1]; node++) {
            single.set(chars[node], this.words[node] >= 0);
            for (int next = children[node]; next < children[node + 1]; next++) {
                int bit = bit(chars[node], chars[next]);
                pairs[bit >>> 6] |= 1L << bit;
            }
        }
        singles = Characters.of(single);
    }

    private void enter(int node, char c, int child) {
        int at = slot(node, c);
        while (steps[at] != 0) at = at + 1 & steps.length - 1;
        steps[at] = step(node, c) << BITS_PER_NODE | child;
    }

    private static long step(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    private int slot(int node, char c) {
        int hash = (node * 0x9E3779B9 + c) * 0x85EBCA6B;
        return hash >>> Integer.numberOfLeadingZeros(steps.length - 1);
    }

    private int bit(char first, char second) {
        int hash = (first * 0x9E3779B9 ^ second) * 0x85EBCA6B;
        return hash >>> Integer.numberOfLeadingZeros(pairs.length * Long.SIZE - 1);
    }

    /** False where certainly no word of more than one character begins. */
    private boolean mayBegin(String text, int at) {
        return at + 1 < text.length() && mayBegin(text.charAt(at), text.charAt(at + 1));
    }

    private boolean mayBegin(char first, char second) {
        int bit = bit(first, second);
        return (pairs[bit >>> 6] >>> bit & 1) != 0;
    }

    private int single(char c) {
        return singles.has(c) ? words[initial[c]] : NONE;
    }

    /** The next offset, from the one given, where a word may begin; the length of the text where none does. */
    public int next(String text, int from) {
        int last = text.length() - 1;
        int at = from;
        while (at < last && !mayBegin(text.charAt(at), text.charAt(at + 1)) && !singles.has(text.charAt(at))) at++;
        return at < last || (at == last && singles.has(text.charAt(at))) ? at : text.length();
    }

    /** Place among the sorted words of the longest that begins at the offset; {@link #NONE} if none does. */
    public int longestAt(String text, int at) {
        if (!mayBegin(text, at)) return single(text.charAt(at));
        int longest = NONE;
        int node = ROOT;
        for (int i = at; i < text.length() && (node = next(node, text.charAt(i))) >= 0; i++)
            if (words[node] >= 0) longest = words[node];
        return longest;
    }

    /**
     * Writes the places among the sorted words of those that begin at the offset, shortest first, as far as the array reaches.
     *
     * @return how many
     */
    public int allAt(String text, int at, int[] found) {
        int count = 0;
        if (!mayBegin(text, at)) {
            int single = single(text.charAt(at));
            if (single >= 0) found[count++] = single;
            return count;
        }
        int node = ROOT;
        for (int i = at; i < text.length() && (node = next(node, text.charAt(i))) >= 0; i++)
            if (words[node] >= 0 && count < found.length) found[count++] = words[node];
        return count;
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
        long step = step(node, c);
        for (int at = slot(node, c); steps[at] != 0; at = at + 1 & steps.length - 1)
            if (steps[at] >>> BITS_PER_NODE == step) return (int) steps[at] & (1 << BITS_PER_NODE) - 1;
        return NONE;
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
