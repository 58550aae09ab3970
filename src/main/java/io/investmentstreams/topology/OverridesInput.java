package io.investmentstreams.topology;

import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.LedgerState;
import io.investmentstreams.ledger.Outcome;

/** People's corrections for the ledger. */
record OverridesInput(Ledger ledger) implements LedgerInput.Kind<Correction> {
    @Override
    public String node() {
        return Names.OVERRIDES;
    }

    @Override
    public Correction takenBack(String key) {
        return Correction.takenBack(key);
    }

    @Override
    public String key(Correction correction) {
        return correction.subject();
    }

    @Override
    public Outcome apply(Correction correction, LedgerState state) {
        return ledger.apply(correction, state);
    }
}
