package io.investmentstreams.topology;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much work the running tasks of one instance still hold back: deltas not yet sent and committed, cells not yet moved to the
 * as-of day. Shared by all its tasks and safe for any thread.
 *
 * <p>All has settled when, asked in this order, nothing lags on {@code articles} and {@code fx-rates}, on the readings, on
 * {@code projects} and {@code naive-amounts}, this is zero, and nothing lags on the cell deltas: records only flow that way.
 */
public final class Pending {
    private final Map<String, Long> parts = new ConcurrentHashMap<>();

    /** Sets what one part of one task holds back. */
    void set(String part, long count) {
        parts.put(part, count);
    }

    /** Forgets a part whose task has moved elsewhere. */
    void forget(String part) {
        parts.remove(part);
    }

    /** The sum over all tasks. */
    public long count() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
