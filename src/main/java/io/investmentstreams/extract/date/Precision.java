package io.investmentstreams.extract.date;

/** How exactly a text names a date. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
