package io.investmentstreams.extract;

import io.investmentstreams.extract.text.Span;

/**
 * One span of an article with what was made of it, for people.
 *
 * @param role   what it was taken for: an amount's role, a place's kind, the day a date means, a project's stage, a total's scope
 * @param rule   the rule that decided
 * @param reason what that means here, in English
 */
public record Explained(Span span, Kind kind, String role, String rule, String reason) {
    /** What the span is of. */
    public enum Kind {
        AMOUNT,
        PLACE,
        DATE,
        PROJECT,
        TOTAL
    }
}
