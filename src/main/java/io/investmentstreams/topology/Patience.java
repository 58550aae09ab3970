package io.investmentstreams.topology;

import java.time.Duration;

/** Decides at each tick whether work in hand goes on at once, as a little does, or waits for more of the flood it came in. */
final class Patience {
    /** What a handful of projects move. */
    private static final int LITTLE = 100;
    /** Longest wait: folding and committing more rarely than this gains little more. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Duration tick;
    private boolean moreCame;
    private int waited;

    Patience(Duration tick) {
        this.tick = tick;
    }

    /** More work came in. */
    void more() {
        moreCame = true;
    }

    /** To be asked once a tick when there is work in hand; false begins anew. */
    boolean waits(int inHand) {
        boolean waits =
                moreCame && inHand > LITTLE && tick.multipliedBy(waited + 1L).compareTo(LONGEST) < 0;
        moreCame = false;
        waited = waits ? waited + 1 : 0;
        return waits;
    }
}
