package io.investmentstreams.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.investmentstreams.ledger.same.Lengths;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sieve;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Several observations as one value: of each the length of all that follows and of its outline, its outline and the text of its id. So
 * most of those that only share a common key are passed over unread, and none is ever turned into text for it.
 */
final class Filing {
    static final byte[] NONE = {};

    private Filing() {}

    /** Without an outline. */
    static ByteBuffer entry(ObservationId id) {
        return entry(id, NONE);
    }

    /** @param outline see {@link io.investmentstreams.ledger.same.Likeness#outline} */
    static ByteBuffer entry(ObservationId id, byte[] outline) {
        byte[] text = id.text().getBytes(UTF_8);
        int length = Lengths.size(outline.length) + outline.length + text.length;
        ByteBuffer entry = ByteBuffer.allocate(Lengths.size(length) + length);
        Lengths.write(length, entry);
        Lengths.write(outline.length, entry);
        return entry.put(outline).put(text).flip();
    }

    /**
     * Visits those that a sieve admits, in any order.
     *
     * @param from where in the list they begin
     */
    static void read(String key, byte[] list, int from, Sieve sieve, Consumer<ObservationId> each) {
        for (int at = from; at < list.length; ) {
            int length = Lengths.read(list, at);
            int lengths = at + Lengths.size(length);
            int outline = Lengths.read(list, lengths);
            int start = lengths + Lengths.size(outline);
            int end = lengths + length;
            if (sieve.admits(key, list, start, start + outline))
                each.accept(ObservationId.parse(new String(list, start + outline, end - start - outline, UTF_8)));
            at = end;
        }
    }

    /** With more at the end, none of which may be there yet. */
    static byte[] with(byte[] list, Collection<ByteBuffer> entries) {
        int length = entries.stream().mapToInt(ByteBuffer::remaining).sum();
        ByteBuffer longer = ByteBuffer.allocate(list.length + length).put(list);
        entries.forEach(e -> longer.put(e.duplicate()));
        return longer.array();
    }

    /**
     * Without some of them, as far as they are there.
     *
     * @param from where in the list they begin; what stands before stays
     */
    static byte[] without(byte[] list, int from, Collection<ByteBuffer> entries) {
        if (entries.isEmpty()) return list;
        ByteBuffer shorter = ByteBuffer.allocate(list.length).put(list, 0, from);
        ByteBuffer all = ByteBuffer.wrap(list);
        for (int at = from, end; at < list.length; at = end) {
            int length = Lengths.read(list, at);
            end = at + Lengths.size(length) + length;
            ByteBuffer one = all.slice(at, end - at);
            if (!entries.contains(one)) shorter.put(one);
        }
        return Arrays.copyOf(shorter.array(), shorter.position());
    }
}
