package io.investmentstreams.ledger;

import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxRates;
import io.investmentstreams.ledger.rate.FxTable;
import java.time.LocalDate;
import java.util.Map;

/** The rates that were fed, laid over the bundled ones: on the same day the fed one stands. */
record FedRates(Table<FxRate> fed, FxTable bundled) implements FxRates {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public FxRate lastQuote(String currency, LocalDate day) {
        Map.Entry<String, FxRate> own = fed.last(FxRate.key(currency, FIRST), FxRate.key(currency, day));
        FxRate other = bundled.lastQuote(currency, day);
        if (own == null) return other;
        return other != null && other.on().isAfter(own.getValue().on()) ? other : own.getValue();
    }

    @Override
    public LocalDate nextQuoteAfter(String currency, LocalDate day) {
        LocalDate next = bundled.nextQuoteAfter(currency, day);
        LocalDate[] first = {next};
        fed.range(FxRate.key(currency, day.plusDays(1)), FxRate.key(currency, next == null ? LAST : next), (k, r) -> {
            if (first[0] == null || r.on().isBefore(first[0])) first[0] = r.on();
        });
        return first[0];
    }
}
