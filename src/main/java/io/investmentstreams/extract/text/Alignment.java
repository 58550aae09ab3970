package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Characters built again from the bytes of damaged ones; some bytes are known, of others only what they may be. */
final class Alignment {
    /**
     * One rebuilt character.
     *
     * @param start  where the first of its bytes stands in the original
     * @param end    where the last one ends
     * @param leads  what its first byte may be
     * @param trails what its second byte may be
     */
    record Slot(int start, int end, int[] leads, int[] trails) {
        boolean certain() {
            return leads.length == 1 && trails.length == 1;
        }

        /** True if neither byte is known. */
        boolean unbacked() {
            return leads.length > 1 && trails.length > 1;
        }
    }

    /** Each byte as the only choice. */
    private static final int[][] BYTES =
            IntStream.range(0, 1 << 8).mapToObj(b -> new int[] {b}).toArray(int[][]::new);

    private final List<Slot> slots;
    private int[] pending;
    private int pendingStart;
    private int dropped;
    private int next;

    Alignment() {
        slots = new ArrayList<>();
    }

    Alignment(Alignment other) {
        slots = new ArrayList<>(other.slots);
        pending = other.pending;
        pendingStart = other.pendingStart;
        dropped = other.dropped;
        next = other.next;
    }

    /** Appends one byte out of {@code values}, read from {@code start} to {@code end} of the original. */
    Alignment feed(int[] values, int start, int end) {
        if (pending == null) {
            pending = values;
            pendingStart = start;
        } else {
            slots.add(new Slot(pendingStart, end, pending, values));
            pending = null;
        }
        next = end;
        return this;
    }

    Alignment feed(int code, int start, int end) {
        feed(BYTES[code >> 8], start, end);
        return feed(BYTES[code & 0xFF], start, end);
    }

    /** Keeps of the waiting first byte only the values that may be; false if none is left. */
    boolean restrict(IntPredicate possible) {
        int[] left = Arrays.stream(pending).filter(possible).toArray();
        if (left.length < pending.length) pending = left;
        return left.length > 0;
    }

    void countDropped() {
        dropped++;
    }

    /** Pairs that the decoder dropped because the code leaves them undefined. */
    int dropped() {
        return dropped;
    }

    /** True if no half character waits for its other byte: from here on the text is in step again. */
    boolean aligned() {
        return pending == null && !slots.isEmpty();
    }

    /** True if some byte is known; else a repair would be mere invention. */
    boolean backed() {
        return !slots.stream().allMatch(Slot::unbacked);
    }

    /** The byte before the one to come, which a wrong pair would begin with; -1 if it is not known. */
    int lastByte() {
        int[] last = pending != null ? pending : slots.get(slots.size() - 1).trails();
        return last.length == 1 ? last[0] : -1;
    }

    List<Slot> slots() {
        return slots;
    }

    /** Offset in the original of the first character after the damage. */
    int next() {
        return next;
    }
}
