package io.investmentstreams.topology;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Decides at each tick whether work in hand goes on at once, as a little does, or waits for more of the flood it came in. */
final class Patience {
    /** What a handful of projects move. */
    private static final int LITTLE = 100;
    /** Longest wait: folding and committing more rarely than this gains little more. */
    static final Duration LONGEST = Duration.ofSeconds(1);

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
     * @param inHand how much there is in the whole instance: what one task commits, all tasks of its thread commit
     */
    boolean waits(long now, long inHand) {
        boolean moreCame = seen != (seen = flood.size.sum());
        if (!waiting) since = now;
        waiting = moreCame && inHand > LITTLE && now - since < LONGEST.toMillis();
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
