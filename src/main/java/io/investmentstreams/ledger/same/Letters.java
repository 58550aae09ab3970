package io.investmentstreams.ledger.same;

/**
 * Which letters a text has, in 32 bits: each letter stands for one of them, several may stand for the same. What lacks a bit lacks the
 * letter.
 */
final class Letters {
    /** Mixes the bits of a number when multiplied with it. */
    static final int SPREAD = 0x9e3779b1;

    private Letters() {}

    static int in(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) letters |= 1 << ((text.charAt(i) * SPREAD) >>> 27);
        return letters;
    }

    /** How many letters of the one the other lacks, at least. */
    static int lacking(int one, int other) {
        return Integer.bitCount(one & ~other);
    }

    /** The same for the same text; seldom for others. */
    static short hash(String text) {
        return (short) ((text.hashCode() * SPREAD) >>> 16);
    }
}
