package io.investmentstreams.topology;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Decides at each tick whether work in hand goes on at once, as a little does, or waits for more of the flood it came in. */
final class Patience {
    /** Slices that a handful of projects move. */
    private static final int LITTLE = 100;
    /** About a second's work to hand on; a transaction that takes ten is aborted. */
    private static final int MUCH = 50_000;
    /** Longest wait: folding and committing more rarely than this gains little more. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Flood flood;
    private long seen;
    private long since;
    private boolean waiting;

    Patience(Flood flood) {
        this.flood = flood;
    }

    /**
     * To be asked once a tick when there is work in hand.
     *
     * @param now    in milliseconds
     * @param inHand how many slices there are in the whole instance: what one task commits, all tasks of its thread commit
     */
    boolean waits(long now, long inHand) {
        long size = flood.size.sum();
        boolean moreCame = size != seen;
        seen = size;
        if (!waiting) since = now;
        boolean flooded = moreCame && inHand > LITTLE && inHand < MUCH;
        waiting = flooded && now - since < LONGEST.toMillis();
        return waiting;
    }

    /** More work came in. */
    void more() {
        flood.size.increment();
    }

    /** Begins anew: what was in hand has gone on. */
    void over() {
        waiting = false;
    }

    /** What comes in to all tasks of an instance; safe for any thread. */
    static final class Flood {
        private final LongAdder size = new LongAdder();
    }
}
