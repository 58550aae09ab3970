package io.investmentstreams.ledger.rate;

import java.time.LocalDate;

/** Quotes of currencies to CNY. */
public interface FxRates {
    /** The last quote on or before a day; null when there is none. */
    FxRate lastQuote(String currency, LocalDate day);

    /** The day of the first quote after a day; null when there is none. */
    LocalDate nextQuoteAfter(String currency, LocalDate day);
}
