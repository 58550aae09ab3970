package io.investmentstreams.extract.text;

/** The first two characters of the words of a trie, by the second of them, so that those before a known character lie together. Immutable. */
final class Pairs {
    /** Where the pairs begin that end in each character. */
    private final int[] starts = new int[(1 << 16) + 1];

    private final char[] firsts;
    private final int[] nodes;

    Pairs(WordTrie trie) {
        int from = trie.firstChild(trie.firstChild(WordTrie.ROOT));
        int to = trie.endOfChildren(trie.endOfChildren(WordTrie.ROOT) - 1);
        for (int node = from; node < to; node++) starts[trie.character(node) + 1]++;
        for (int c = 0; c < 1 << 16; c++) starts[c + 1] += starts[c];
        firsts = new char[to - from];
        nodes = new int[to - from];
        int[] next = starts.clone();
        for (int parent = trie.firstChild(WordTrie.ROOT); parent < trie.endOfChildren(WordTrie.ROOT); parent++) {
            for (int node = trie.firstChild(parent); node < trie.endOfChildren(parent); node++) {
                int at = next[trie.character(node)]++;
                firsts[at] = trie.character(parent);
                nodes[at] = node;
            }
        }
    }

    /** Where the pairs with that second character begin. */
    int from(char second) {
        return starts[second];
    }

    /** Where they end, exclusive. */
    int to(char second) {
        return starts[second + 1];
    }

    char first(int pair) {
        return firsts[pair];
    }

    /** The node of the trie where the pair ends. */
    int node(int pair) {
        return nodes[pair];
    }
}
