package io.investmentstreams.ledger.rate;

import static java.time.temporal.ChronoUnit.DAYS;

import io.investmentstreams.extract.money.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Amounts in CNY, rounded HALF_EVEN once. */
public final class Valuation {
    public static final String HOME = "CNY";
    private static final int STALE_AFTER_DAYS = 10;

    private final FxRates rates;

    public Valuation(FxRates rates) {
        this.rates = rates;
    }

    /** Null when there is no amount, no day to take a rate of, or no quote on or before it. */
    public Cny cny(Amount amount, LocalDate day) {
        if (amount == null) return null;
        if (amount.currency().equals(HOME))
            return new Cny(amount.value(), amount.low(), amount.high(), null, null, null, false);
        FxRate quote = day == null ? null : rates.lastQuote(amount.currency(), day);
        if (quote == null) return null;
        return new Cny(
                times(amount.value(), quote),
                times(amount.low(), quote),
                times(amount.high(), quote),
                quote.rate(),
                quote.on(),
                quote.source(),
                DAYS.between(quote.on(), day) > STALE_AFTER_DAYS);
    }

    private static BigDecimal times(BigDecimal figure, FxRate quote) {
        return figure == null ? null : figure.multiply(quote.rate()).setScale(2, RoundingMode.HALF_EVEN);
    }
}
