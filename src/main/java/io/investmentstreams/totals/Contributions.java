package io.investmentstreams.totals;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.NaiveAmount;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the records of the ledger add to the totals. */
public final class Contributions {
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private Contributions() {}

    /** At most one; none when the record counts in no measure (cancelled) or adds nothing (a headline wholly covered). */
    public static List<Contribution> of(Project p) {
        Measure measure = measure(p);
        if (measure.isZero()) return List.of();
        Slice slice;
        if (p.stage().countsAsSigned()) slice = new Slice(measure, Measure.ZERO, ZERO, 1);
        else if (p.stage().countsAsIntended()) slice = new Slice(Measure.ZERO, measure, ZERO, 1);
        else return List.of();
        return List.of(new Contribution(orNation(p.region()), orUnallocated(p.sector()), p.on(), slice));
    }

    /** One for each place, sector and day among the amounts of one article. */
    public static List<Contribution> ofNaive(List<NaiveAmount> amounts) {
        Map<Where, Slice> sums = new LinkedHashMap<>();
        for (NaiveAmount a : amounts) {
            if (a.cny().signum() == 0) continue;
            Where where = new Where(orNation(a.region()), orUnallocated(a.sector()), a.on());
            sums.merge(where, new Slice(Measure.ZERO, Measure.ZERO, a.cny(), 1), Slice::plus);
        }
        return sums.entrySet().stream()
                .map(e -> new Contribution(e.getKey().region, e.getKey().sector, e.getKey().on, e.getValue()))
                .toList();
    }

    private record Where(Region region, String sector, LocalDate on) {}

    private static Measure measure(Project p) {
        long projects = p.projectCount() == null ? 0 : p.projectCount();
        Cny cny = p.cny();
        if (cny == null) return new Measure(ZERO, ZERO, ZERO, 0, projects);
        boolean open = cny.value() == null || cny.low() == null || cny.high() == null;
        BigDecimal value = first(cny.value(), cny.low());
        return new Measure(value, first(cny.low(), value), first(cny.high(), value), open ? 1 : 0, projects);
    }

    private static BigDecimal first(BigDecimal a, BigDecimal b) {
        if (a != null) return a;
        return b != null ? b : ZERO;
    }

    private static Region orNation(Region region) {
        return region == null ? Region.NATION : region;
    }

    private static String orUnallocated(String sector) {
        return sector == null ? Sectors.UNALLOCATED : sector;
    }
}
