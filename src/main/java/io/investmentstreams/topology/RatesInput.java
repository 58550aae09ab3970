package io.investmentstreams.topology;

import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.LedgerState;
import io.investmentstreams.ledger.Outcome;
import io.investmentstreams.ledger.rate.FxRate;
import java.time.LocalDate;

/** Rates for the ledger. */
record RatesInput(Ledger ledger) implements LedgerInput.Kind<FxRate> {
    @Override
    public String node() {
        return Names.RATES;
    }

    @Override
    public FxRate takenBack(String key) {
        String[] parts = key.split("\\|", -1);
        if (parts.length != 2) throw new IllegalArgumentException("not a rate's key: " + key);
        FxRate rate = new FxRate(parts[0], LocalDate.parse(parts[1]), null, "");
        if (!rate.key().equals(key)) throw new IllegalArgumentException("not a rate's key: " + key);
        return rate;
    }

    @Override
    public String key(FxRate rate) {
        return rate.key();
    }

    @Override
    public Outcome apply(FxRate rate, LedgerState state) {
        return ledger.apply(rate, state);
    }
}
