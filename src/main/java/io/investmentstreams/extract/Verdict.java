package io.investmentstreams.extract;

/** Whether an article announces investment (signed, intended, landed…) at all. */
public enum Verdict {
    ANNOUNCEMENT,
    NOT_ANNOUNCEMENT,
    UNCLEAR
}
