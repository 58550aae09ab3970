package io.investmentstreams.topology;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much work the running tasks still hold back: deltas not yet sent, cells not yet moved to the as-of day. Shared by all
 * tasks of one instance and safe for any thread; zero, with no lag on any topic, means that everything has settled.
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
