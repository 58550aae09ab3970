package io.investmentstreams.extract.role;

/** What an amount in an article is said of; only {@link #PROJECT} and {@link #EVENT_TOTAL} can be signed investment. */
public enum Role {
    PROJECT,
    EVENT_TOTAL,
    SUBTOTAL,
    CUMULATIVE,
    INTENDED,
    REPEAT,
    PHASE,
    FUND,
    OUTPUT,
    REVENUE,
    TAX,
    FISCAL,
    LOAN,
    EQUITY,
    PURCHASE,
    INSURANCE,
    PROJECTION,
    OTHER
}
