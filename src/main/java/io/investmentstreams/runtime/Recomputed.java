package io.investmentstreams.runtime;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Batch;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.NaiveAmount;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import io.investmentstreams.serde.NaiveAmountsOf;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.Contributions;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.TotalsBatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What every compacted topic must hold, computed at once from the sources with none of the streams code; revisions mean nothing. */
public record Recomputed(
        SortedMap<String, Announcement> announcements,
        SortedMap<String, Project> projects,
        SortedMap<String, NaiveAmountsOf> naive,
        SortedMap<String, CellTotal> totals,
        SortedMap<String, DaySlice> days) {

    /**
     * Computes it.
     *
     * @param readings    all versions of all articles
     * @param rates       rates that were fed, in their order
     * @param corrections in their order
     * @param asOf        where windows end
     */
    public static Recomputed of(
            Collection<Reading> readings,
            Collection<FxRate> rates,
            Collection<Correction> corrections,
            LocalDate asOf) {
        Batch.Result ledger = Batch.compute(readings, rates, corrections, FxTable.bundled());
        List<Contribution> standing = new ArrayList<>();
        ledger.projects().values().forEach(p -> standing.addAll(Contributions.of(p)));
        ledger.naive().values().forEach(n -> standing.addAll(Contributions.ofNaive(n)));
        TotalsBatch.Result totals = TotalsBatch.compute(standing, Sectors.bundled(), asOf);
        return new Recomputed(
                announcements(readings), ledger.projects(), naive(ledger.naive()), totals.totals(), totals.days());
    }

    private static SortedMap<String, Announcement> announcements(Collection<Reading> readings) {
        SortedMap<String, Reading> standing = new TreeMap<>();
        for (Reading r : readings)
            standing.merge(r.articleId(), r, (a, b) -> a.version().compareTo(b.version()) >= 0 ? a : b);
        SortedMap<String, Announcement> announcements = new TreeMap<>();
        standing.forEach((id, r) -> {
            if (r.announcement() != null) announcements.put(id, r.announcement());
        });
        return announcements;
    }

    private static SortedMap<String, NaiveAmountsOf> naive(Map<String, List<NaiveAmount>> amounts) {
        SortedMap<String, NaiveAmountsOf> naive = new TreeMap<>();
        amounts.forEach((id, a) -> naive.put(id, new NaiveAmountsOf(id, a)));
        return naive;
    }
}
