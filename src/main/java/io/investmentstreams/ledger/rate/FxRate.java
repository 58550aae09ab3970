package io.investmentstreams.ledger.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One day's rate of a currency to CNY.
 *
 * @param currency ISO 4217
 * @param rate     CNY for one unit, kept at scale 10; null takes a rate that was fed back
 * @param source   who quoted it
 */
public record FxRate(String currency, LocalDate on, BigDecimal rate, String source) {
    public FxRate {
        rate = rate == null ? null : rate.setScale(10, RoundingMode.HALF_EVEN);
        if (rate != null && rate.signum() <= 0) throw new IllegalArgumentException("a rate must be positive: " + rate);
    }

    /** The record key in the topics: {@code currency|date}. */
    public String key() {
        return key(currency, on);
    }

    public static String key(String currency, LocalDate on) {
        return currency + "|" + on;
    }
}
