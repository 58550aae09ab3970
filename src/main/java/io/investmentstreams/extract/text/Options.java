package io.investmentstreams.extract.text;

/** The characters that may stand in one place, the first of equally plausible ones first. Immutable. */
final class Options {
    private static final int FEW = 4;
    private static final int MASK = 16;
    private static final char[] NONE = {};
    private static final long[] UNMASKED = {};

    private final char[] chars;
    /** The characters again in an open hash table; empty where there are few. */
    private final char[] table;
    /** A bit for the low digits of each character, which tells at one look of nine in ten others that they are none of them. */
    private final long[] mask;

    Options(char... chars) {
        this.chars = chars;
        boolean few = chars.length <= FEW;
        this.table = few ? NONE : new char[Integer.highestOneBit(chars.length) * 4];
        this.mask = few ? UNMASKED : new long[MASK];
        for (char c : few ? NONE : chars) {
            table[slot(c)] = c;
            mask[word(c)] |= 1L << c;
        }
    }

    int size() {
        return chars.length;
    }

    char at(int index) {
        return chars[index];
    }

    boolean has(char c) {
        if (table.length == 0) return indexOf(c) >= 0;
        return (mask[word(c)] >>> c & 1) != 0 && table[slot(c)] == c;
    }

    /** The first place of the character; -1 if it is none of them. */
    int indexOf(char c) {
        for (int i = 0; i < chars.length; i++) if (chars[i] == c) return i;
        return -1;
    }

    /** True of what is known to offer the same characters: the same options, or only the same one character. */
    boolean isSame(Options other) {
        return this == other || (chars.length == 1 && other.chars.length == 1 && chars[0] == other.chars[0]);
    }

    Options without(char excluded) {
        StringBuilder rest = new StringBuilder(chars.length);
        for (char c : chars) if (c != excluded) rest.append(c);
        return new Options(rest.toString().toCharArray());
    }

    private static int word(char c) {
        return c >>> 6 & MASK - 1;
    }

    private int slot(char c) {
        int mask = table.length - 1;
        int at = ((c * 0x9E3779B9) >>> 16) & mask;
        while (table[at] != 0 && table[at] != c) at = (at + 1) & mask;
        return at;
    }
}
