package io.investmentstreams.topology;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Decides at each tick whether work in hand goes on at once, as a little does, or waits for more of the flood it came in. */
final class Patience {
    /** Slices that a handful of projects move. */
    private static final int LITTLE = 100;
    /** Slices handed on in one go, as far as the time that it takes allows: memory bounds them. */
    private static final long MOST = 200_000;
    /** So long handing on may take: a transaction that takes ten seconds is aborted, and a flood sees nothing go on meanwhile. */
    private static final Duration TO_HAND_ON = Duration.ofMillis(1500);
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
        boolean flooded = moreCame && inHand > LITTLE && inHand < flood.much();
        waiting = flooded && now - since < LONGEST.toMillis();
        return waiting;
    }

    /** More work came in. */
    void more() {
        flood.size.increment();
    }

    /**
     * Begins anew: what was in hand has gone on.
     *
     * @param count how many slices it was
     * @param nanos how long that took
     */
    void over(long count, long nanos) {
        waiting = false;
        flood.handedOn(count, nanos);
    }

    /** What comes in to all tasks of an instance; safe for any thread. */
    static final class Flood {
        /** How many slices tell how fast they are handed on; what was before counts less and less. */
        private static final double REMEMBERED = 100_000;

        private final LongAdder size = new LongAdder();
        /** Until it is known: slow, as everything is at first. */
        private double nanosEach = 40_000;

        private synchronized void handedOn(long count, long nanos) {
            double weight = Math.min(1, count / REMEMBERED);
            if (count > 0) nanosEach += weight * ((double) nanos / count - nanosEach);
        }

        /** As many slices as can be handed on in time at the speed of late. */
        private synchronized long much() {
            return Math.min(MOST, (long) (TO_HAND_ON.toNanos() / nanosEach));
        }
    }
}
