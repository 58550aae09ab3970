package io.investmentstreams.ledger;

/**
 * What a person should look at.
 *
 * @param reason  short code, lower case with underscores (future_date, unclear_verdict, no_rate, residual_overshoot…)
 * @param message one sentence in English with the figures that matter
 */
public record ReviewItem(String articleId, String reason, String message) {}
