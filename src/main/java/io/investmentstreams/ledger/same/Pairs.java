package io.investmentstreams.ledger.same;

import java.util.List;

/**
 * The pairs of letters that a name is filed by, as numbers of two bytes: different pairs may have one number, the same pair never has
 * two. Written as their count in one byte, and then each.
 */
final class Pairs {
    private final byte[] bytes;

    private Pairs(byte[] bytes) {
        this.bytes = bytes;
    }

    static Pairs of(Sighting s) {
        List<String> pairs = ProjectKeys.pairs(s);
        byte[] bytes = new byte[1 + 2 * pairs.size()];
        bytes[0] = (byte) pairs.size();
        for (int i = 0; i < pairs.size(); i++) {
            int number = pairs.get(i).hashCode();
            bytes[1 + 2 * i] = (byte) (number >> 8);
            bytes[2 + 2 * i] = (byte) number;
        }
        return new Pairs(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether one of them may be among those written in a list from {@code from} on; false only when none is. */
    boolean mayMeet(byte[] list, int from) {
        int end = end(list, from);
        for (int at = from + 1; at < end; at += 2)
            for (int own = 1; own < bytes.length; own += 2)
                if (list[at + 1] == bytes[own + 1] && list[at] == bytes[own]) return true;
        return false;
    }

    /** Where what is written in a list from {@code from} on ends. */
    static int end(byte[] list, int from) {
        return from + 1 + 2 * list[from];
    }
}
