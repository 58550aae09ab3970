package io.investmentstreams.harness;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Batch;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.Contributions;
import io.investmentstreams.totals.TotalsBatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What both topologies must end with, computed at once from all readings. */
public record Oracle(Map<String, Project> projects, TotalsBatch.Result totals) {
    public static Oracle of(Collection<Reading> readings, Collection<FxRate> rates, LocalDate asOf) {
        return of(readings, rates, List.of(), asOf);
    }

    /** As the other one, with what people corrected; of one subject the last stands. */
    public static Oracle of(
            Collection<Reading> readings,
            Collection<FxRate> rates,
            Collection<Correction> corrections,
            LocalDate asOf) {
        Batch.Result ledger = Batch.compute(readings, rates, corrections, FxTable.bundled());
        List<Contribution> standing = new ArrayList<>();
        ledger.projects().values().forEach(p -> standing.addAll(Contributions.of(p)));
        ledger.naive().values().forEach(n -> standing.addAll(Contributions.ofNaive(n)));
        return new Oracle(ledger.projects(), TotalsBatch.compute(standing, Sectors.bundled(), asOf));
    }
}
