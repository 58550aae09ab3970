package io.investmentstreams.ledger.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An amount in CNY, rounded HALF_EVEN to scale 2 once, with where its rate comes from.
 *
 * @param value      null where the amount has no point
 * @param low        null when open
 * @param high       null when open
 * @param rate       CNY for one unit of the currency, scale 10; null when the amount was stated in CNY
 * @param rateOn     day of the quote used; null when stated in CNY
 * @param rateSource who quoted it; null when stated in CNY
 * @param stale      true when the last quote on or before the day was more than 10 days old
 */
public record Cny(
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal rate,
        LocalDate rateOn,
        String rateSource,
        boolean stale) {}
