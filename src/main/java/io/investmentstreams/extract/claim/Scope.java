package io.investmentstreams.extract.claim;

/** What a headline total covers: one ceremony, a stock over time, or a part of another total. */
public enum Scope {
    EVENT,
    CUMULATIVE,
    SUBTOTAL
}
