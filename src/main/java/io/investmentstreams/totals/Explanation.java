package io.investmentstreams.totals;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The records that a figure is made of. */
public final class Explanation {
    private Explanation() {}

    /** Those that add to a cell's window, signed or intended, residuals included; by day, undated ones last, then by id. */
    public static List<Project> of(
            Collection<Project> standing, Sectors sectors, Cell cell, Window window, LocalDate asOf) {
        return standing.stream()
                .filter(p -> Contributions.of(p).stream().anyMatch(c -> counts(c, sectors, cell, window, asOf)))
                .sorted(Comparator.comparing(Project::on, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Project::id))
                .toList();
    }

    private static boolean counts(Contribution c, Sectors sectors, Cell cell, Window window, LocalDate asOf) {
        return window.contains(c.on(), asOf)
                && sectors.lineage(c.sector()).contains(cell.sector())
                && c.region().lineage().stream().anyMatch(r -> r.code().equals(cell.code()));
    }
}
