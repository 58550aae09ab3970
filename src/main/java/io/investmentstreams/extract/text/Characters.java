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

    /** Where one of them stands next in the stretch of the text; {@code to} where none does. */
    int next(String text, int from, int to) {
        int at = from;
        while (at < to && !has(text.charAt(at))) at++;
        return at;
    }

    /** Behind where one of them stands last in the stretch of the text; {@code from} where none does. */
    int behindLast(String text, int from, int to) {
        int end = to;
        while (end > from && !has(text.charAt(end - 1))) end--;
        return end;
    }

    boolean isEmpty() {
        return bits.length == 0;
    }
}
