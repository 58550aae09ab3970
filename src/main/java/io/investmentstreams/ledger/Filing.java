package io.investmentstreams.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sieve;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * The observations under one key of the shelves as one value: of each the length of all that follows and of its outline, its outline and
 * the text of its id. So most of those that only share a common key are passed over unread, and none is ever turned into text for it.
 */
final class Filing {
    private static final byte[] NONE = {};
    private static final int LENGTHS = 2 * Integer.BYTES;

    private Filing() {}

    /** Without an outline. */
    static ByteBuffer entry(ObservationId id) {
        return entry(id, NONE);
    }

    /** @param outline see {@link io.investmentstreams.ledger.same.Likeness#outline} */
    static ByteBuffer entry(ObservationId id, byte[] outline) {
        byte[] text = id.text().getBytes(UTF_8);
        int length = outline.length + text.length;
        return ByteBuffer.allocate(LENGTHS + length)
                .putInt(length)
                .putInt(outline.length)
                .put(outline)
                .put(text)
                .flip();
    }

    /** Visits those that a sieve admits, in any order; none for null. */
    static void read(String key, byte[] list, Sieve sieve, Consumer<ObservationId> each) {
        if (list == null) return;
        ByteBuffer lengths = ByteBuffer.wrap(list);
        for (int at = 0; at < list.length; ) {
            int from = at + LENGTHS;
            int cut = from + lengths.getInt(at + Integer.BYTES);
            int end = end(lengths, at);
            if (sieve.admits(key, list, from, cut))
                each.accept(ObservationId.parse(new String(list, cut, end - cut, UTF_8)));
            at = end;
        }
    }

    /** With more at the end, none of which may be there yet. Accepts null for none. */
    static byte[] with(byte[] list, Collection<ByteBuffer> entries) {
        int length = entries.stream().mapToInt(ByteBuffer::remaining).sum();
        ByteBuffer longer = ByteBuffer.allocate((list == null ? 0 : list.length) + length);
        longer.put(list == null ? NONE : list);
        entries.forEach(e -> longer.put(e.duplicate()));
        return longer.array();
    }

    /** Without some of them, as far as they are there. Accepts null for none; empty when none is left. */
    static byte[] without(byte[] list, Collection<ByteBuffer> entries) {
        if (list == null || entries.isEmpty()) return list;
        ByteBuffer shorter = ByteBuffer.allocate(list.length);
        ByteBuffer all = ByteBuffer.wrap(list);
        for (int at = 0; at < list.length; at = end(all, at)) {
            ByteBuffer one = all.slice(at, end(all, at) - at);
            if (!entries.contains(one)) shorter.put(one);
        }
        return Arrays.copyOf(shorter.array(), shorter.position());
    }

    private static int end(ByteBuffer list, int at) {
        return at + LENGTHS + list.getInt(at);
    }
}
