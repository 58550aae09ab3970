package io.investmentstreams.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a reader of a topic has come: for each partition the first offset it has not had. As text (3-17-0-9) it is the id of a
 * stream event and a cursor of lists; it means the same after a restart of the server.
 */
final class Offsets {
    private static final Pattern TEXT = Pattern.compile("\\d{1,18}(-\\d{1,18}){0,999}");

    private final long[] next;

    Offsets(long... next) {
        this.next = next.clone();
    }

    /** Empty when the text is none. */
    static Optional<Offsets> parse(String text) {
        if (text == null || text.length() > 4000 || !TEXT.matcher(text).matches()) return Optional.empty();
        return Optional.of(new Offsets(
                Arrays.stream(text.split("-")).mapToLong(Long::parseLong).toArray()));
    }

    int partitions() {
        return next.length;
    }

    long at(int partition) {
        return next[partition];
    }

    /** True when the record at that place is still to come. */
    boolean lacks(int partition, long offset) {
        return offset >= next[partition];
    }

    Offsets after(int partition, long offset) {
        long[] moved = next.clone();
        moved[partition] = Math.max(moved[partition], offset + 1);
        return new Offsets(moved);
    }

    /** The further of both in each partition. */
    Offsets max(Offsets other) {
        long[] moved = next.clone();
        for (int p = 0; p < moved.length; p++) moved[p] = Math.max(moved[p], other.next[p]);
        return new Offsets(moved);
    }

    /** True when it has come at least as far as the other one in every partition. */
    boolean covers(Offsets other) {
        for (int p = 0; p < next.length; p++) if (next[p] < other.next[p]) return false;
        return true;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Offsets other && Arrays.equals(next, other.next);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(next);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (long n : next) text.append(text.isEmpty() ? "" : "-").append(n);
        return text.toString();
    }
}
