package io.investmentstreams.extract;

/** A sentence up to its full stop, parts between semicolons joined; offsets in the clean text, end exclusive. */
record Period(int start, int end, int paragraph) {
    boolean holds(int at) {
        return at >= start && at < end;
    }
}
