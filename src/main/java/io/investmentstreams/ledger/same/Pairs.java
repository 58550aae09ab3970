package io.investmentstreams.ledger.same;

import java.util.Arrays;
import java.util.List;

/** The pairs of letters that a name is filed by, as numbers, to look for them in the cores of others where those are filed. */
final class Pairs {
    private final int[] pairs;
    /** Has a bit of each, so that most others are told by it alone. */
    private final long bits;

    private Pairs(int[] pairs) {
        this.pairs = pairs;
        this.bits = Arrays.stream(pairs).mapToLong(Pairs::bit).reduce(0, (a, b) -> a | b);
    }

    static Pairs of(Sighting s) {
        List<String> pairs = ProjectKeys.pairs(s);
        return new Pairs(pairs.stream().mapToInt(Pairs::number).toArray());
    }

    /** Of a single letter itself. */
    private static int number(String pair) {
        int first = pair.charAt(0);
        return pair.length() == 1 ? first : (first << Character.SIZE) | pair.charAt(1);
    }

    /** Whether one of them is in a core that is written in a list, its length first; a single letter only where that is all of it. */
    boolean meet(byte[] list, int core) {
        int count = Lengths.read(list, core);
        int at = core + Lengths.size(count);
        int pair = 0;
        for (int i = 0; i < count; i++, at += Character.BYTES) {
            pair = (pair << Character.SIZE) | ((list[at] & 0xff) << Byte.SIZE) | (list[at + 1] & 0xff);
            if ((i > 0 || count == 1) && isOne(pair)) return true;
        }
        return false;
    }

    private static long bit(int pair) {
        return 1L << ((pair * Letters.SPREAD) >>> 26);
    }

    private boolean isOne(int pair) {
        if ((bits & bit(pair)) == 0) return false;
        for (int own : pairs) if (own == pair) return true;
        return false;
    }
}
