package io.investmentstreams.ledger.same;

import java.nio.ByteBuffer;

/** Lengths as they are filed: seven bits a byte, the lowest first, so that those up to 127 take one. */
public final class Lengths {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private Lengths() {}

    /** How many bytes a length takes. */
    public static int size(int length) {
        int size = 1;
        for (int rest = length >>> BITS; rest != 0; rest >>>= BITS) size++;
        return size;
    }

    public static void write(int length, ByteBuffer to) {
        int rest = length;
        for (; rest >= MORE; rest >>>= BITS) to.put((byte) (rest | MORE));
        to.put((byte) rest);
    }

    public static int read(byte[] list, int at) {
        int length = 0;
        for (int i = at, shift = 0; ; i++, shift += BITS) {
            length |= (list[i] & (MORE - 1)) << shift;
            if (list[i] >= 0) return length;
        }
    }
}
