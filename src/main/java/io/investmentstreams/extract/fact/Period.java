package io.investmentstreams.extract.fact;

/** A sentence up to its full stop, parts between semicolons joined; offsets in the clean text, end exclusive. */
public record Period(int start, int end, int paragraph) {
    public boolean holds(int at) {
        return at >= start && at < end;
    }
}
