package io.investmentstreams.ledger.same;

import java.util.Collection;
import java.util.Set;

/** When two observations tell of one thing in the world. Every answer depends on the given observations alone. */
public interface Likeness<T extends Observed> {
    /** From this score on two observations are a candidate pair. */
    int LINK = 60;

    /** Keys under which it is filed; only observations that share a key are ever candidates. */
    Set<String> keys(T t);

    /** Where it is filed in the index and looked for: whatever shares a key with it and is a candidate must be found there. */
    default Shelves shelves(T t) {
        return Shelves.of(keys(t));
    }

    /** What is filed beside its id, for a {@link Sieve}. */
    default byte[] outline(T t) {
        return new byte[0];
    }

    /** Passes over what can't be a candidate of this one. */
    default Sieve sieve(T t) {
        return Sieve.OPEN;
    }

    /** How the two stand to one another, in whichever order they are given. */
    Relation relate(T a, T b);

    /** True when a pair that is {@link Relation.Bar#PHASE} may yet stand in one group with the others. */
    default boolean forgiven(T a, T b, Collection<T> together) {
        return false;
    }

    /**
     * What speaks for and against one thing.
     *
     * @param score how much speaks for it; may be negative
     */
    record Relation(Bar bar, int score) {
        /** What keeps two observations from being one thing, whatever speaks for it. */
        enum Bar {
            NONE,
            /** They are two phases, which only the whole they belong to can hold together. */
            PHASE,
            ALWAYS
        }

        boolean apart() {
            return bar != Bar.NONE;
        }

        /** Whether two observations that share a key are a candidate pair. */
        public boolean linked() {
            return bar == Bar.NONE && score >= LINK;
        }
    }
}
