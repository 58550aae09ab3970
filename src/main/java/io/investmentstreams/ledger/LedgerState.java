package io.investmentstreams.ledger;

import io.investmentstreams.ledger.rate.FxRate;

/**
 * What the ledger remembers. The six tables must be kept and restored together; nothing else is remembered anywhere.
 */
public interface LedgerState {
    /** Article id to its standing reading; a withdrawn article stays as a reading without announcement. */
    Table<Reading> readings();

    /** Project id to the record as last written, residual records included. */
    Table<Project> projects();

    /** {@link FxRate#key()} to a rate that was fed; the bundled rates are not in here. */
    Table<FxRate> rates();

    /** {@link Correction#subject()} to the correction that stands. */
    Table<Correction> corrections();

    /** Keys that observations may share to what is filed under them, see {@link Filing} and {@link Lists}. Nobody may change a value that is held. */
    Table<byte[]> shelves();

    /** Observations to project ids, days and currencies to what they value. Values are never empty. */
    Table<String> index();
}
