package io.investmentstreams.totals;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.totals.RollUp.Cause;
import java.util.ArrayList;
import java.util.List;

/** Rolls up as the pipeline does: the cells without a parent at once, the others province by province. */
final class RolledUp {
    private final RollUp rollUp = new RollUp(Sectors.bundled());

    List<CellDelta> between(List<Contribution> before, List<Contribution> after, Cause cause) {
        ContributionChange change = new ContributionChange(before, after, cause);
        List<CellDelta> deltas = new ArrayList<>();
        rollUp.byProvince(change).values().forEach(share -> deltas.addAll(rollUp.belowRoots(share)));
        deltas.addAll(rollUp.atRoots(change));
        return deltas;
    }
}
