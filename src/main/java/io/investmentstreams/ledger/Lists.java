package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sieve;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * The lists of the shelves. What came to a list lately is one value and what came before, if it is much, another, so that an addition
 * to a long list writes little anew. The first byte of the late part tells whether there is an early one.
 */
final class Lists {
    /** How long the late part may grow. */
    private static final int LATE = 8 << 10;

    private static final byte WHOLE = 0;
    private static final byte CONTINUED = 1;
    private static final int MARK = 1;

    private final Table<byte[]> shelves;

    Lists(Table<byte[]> shelves) {
        this.shelves = shelves;
    }

    /** Visits those of a list that a sieve admits, in any order. */
    void read(String key, Sieve sieve, Consumer<ObservationId> each) {
        byte[] late = shelves.get(key);
        if (late == null) return;
        Filing.read(key, late, MARK, sieve, each);
        if (late[0] == CONTINUED) Filing.read(key, shelves.get(early(key)), 0, sieve, each);
    }

    /** Takes some off a list, as far as they are there, and adds others, none of which may be there yet. */
    void replace(String key, Collection<ByteBuffer> were, Collection<ByteBuffer> are) {
        byte[] held = shelves.get(key);
        byte[] late = Filing.with(Filing.without(held == null ? new byte[] {WHOLE} : held, MARK, were), are);
        if (late[0] == CONTINUED && !were.isEmpty()) late = thin(key, late, were);
        if (late.length > LATE) late = growOld(key, late);
        if (late.length > MARK || late[0] == CONTINUED) shelves.put(key, late);
        else shelves.delete(key);
    }

    /** Takes some off the early part; without one the late part is the whole. */
    private byte[] thin(String key, byte[] late, Collection<ByteBuffer> were) {
        byte[] early = Filing.without(shelves.get(early(key)), 0, were);
        if (early.length > 0) {
            shelves.put(early(key), early);
            return late;
        }
        shelves.delete(early(key));
        late[0] = WHOLE;
        return late;
    }

    /** Makes all of a late part early. */
    private byte[] growOld(String key, byte[] late) {
        byte[] early = late[0] == CONTINUED ? shelves.get(early(key)) : Filing.NONE;
        byte[] longer = Arrays.copyOf(early, early.length + late.length - MARK);
        System.arraycopy(late, MARK, longer, early.length, late.length - MARK);
        shelves.put(early(key), longer);
        return new byte[] {CONTINUED};
    }

    /** No other key ends so. */
    private static String early(String key) {
        return key + "+";
    }
}
