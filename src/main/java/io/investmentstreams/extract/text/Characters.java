package io.investmentstreams.extract.text;

import java.util.BitSet;

/** A set of characters, asked at the cost of one look. Immutable. */
public final class Characters {
    private final long[] bits;

    private Characters(BitSet characters) {
        bits = characters.toLongArray();
    }

    /** Every character of the text. */
    public static Characters of(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return new Characters(set);
    }

    /** @return null for null */
    static Characters of(BitSet characters) {
        return characters == null ? null : new Characters(characters);
    }

    public boolean has(char c) {
        int word = c >>> 6;
        return word < bits.length && (bits[word] >>> c & 1) != 0;
    }

    boolean isEmpty() {
        return bits.length == 0;
    }
}
