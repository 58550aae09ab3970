package io.investmentstreams.extract.text;

/** The characters that may stand in one place, the first of equally plausible ones first. Immutable. */
final class Options {
    private static final int FEW = 4;

    private final char[] chars;
    /** The characters again in an open hash table; empty where there are few. */
    private final char[] table;

    Options(char... chars) {
        this.chars = chars;
        this.table = new char[chars.length <= FEW ? 0 : Integer.highestOneBit(chars.length) * 4];
        if (table.length > 0) for (char c : chars) table[slot(c)] = c;
    }

    int size() {
        return chars.length;
    }

    char at(int index) {
        return chars[index];
    }

    boolean has(char c) {
        return table.length == 0 ? indexOf(c) >= 0 : table[slot(c)] == c;
    }

    /** The first place of the character; -1 if it is none of them. */
    int indexOf(char c) {
        for (int i = 0; i < chars.length; i++) if (chars[i] == c) return i;
        return -1;
    }

    Options without(char excluded) {
        StringBuilder rest = new StringBuilder(chars.length);
        for (char c : chars) if (c != excluded) rest.append(c);
        return new Options(rest.toString().toCharArray());
    }

    private int slot(char c) {
        int mask = table.length - 1;
        int at = ((c * 0x9E3779B9) >>> 16) & mask;
        while (table[at] != 0 && table[at] != c) at = (at + 1) & mask;
        return at;
    }
}
