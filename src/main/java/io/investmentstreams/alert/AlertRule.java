package io.investmentstreams.alert;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.totals.Window;
import java.math.BigDecimal;

/** What somebody wants to be told of. Names are unique in a file. */
public sealed interface AlertRule {
    String name();

    /**
     * A project of at least some size.
     *
     * @param region  code of the region it must lie in; null for any
     * @param sector  leaf or parent it must lie in; null for any
     * @param stage   it must have reached at least; null for any. A cancelled project never fits
     * @param minimum CNY, inclusive; null for any, those without amount included
     */
    record OfProject(String name, String region, String sector, Stage stage, BigDecimal minimum) implements AlertRule {}

    /**
     * A total that has reached some size.
     *
     * @param region    code of the cell
     * @param sector    sector of the cell, or "all"
     * @param threshold CNY of the signed value, inclusive
     */
    record OfTotal(String name, String region, String sector, Window window, BigDecimal threshold)
            implements AlertRule {}
}
