package io.investmentstreams.ledger;

import java.util.Collection;
import java.util.Set;

/** When two observations tell of one thing in the world. Every answer depends on the given observations alone. */
interface Likeness<T extends Observed> {
    /** From this score on two observations are a candidate pair. */
    int LINK = 60;

    /** Keys under which it is filed; only observations that share a key are ever compared. */
    Set<String> keys(T t);

    /** How much speaks for one thing; may be negative. */
    int score(T a, T b);

    /** True when the two can't be one thing, whatever else speaks for it. */
    boolean apart(T a, T b);

    /** True when {@code apart} doesn't hold in the company of the others: two phases beside the whole they belong to. */
    default boolean forgiven(T a, T b, Collection<T> together) {
        return false;
    }

    /** Whether the two, which share a key, are a candidate pair. */
    default boolean linked(T a, T b) {
        return !apart(a, b) && score(a, b) >= LINK;
    }
}
