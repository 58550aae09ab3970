package io.investmentstreams.ledger;

/**
 * One step of the ledger: a project record before and after.
 *
 * @param before    null when the record is new
 * @param after     null when nothing supports it any more
 * @param articleId the article whose reading caused it; null when a rate or a person's correction did
 */
public record ProjectChange(String id, Project before, Project after, Cause cause, String articleId) {
    /** Why a record changed. */
    public enum Cause {
        PROJECT,
        CORRECTION,
        STAGE,
        WITHDRAWAL,
        RATE,
        RESIDUAL
    }
}
