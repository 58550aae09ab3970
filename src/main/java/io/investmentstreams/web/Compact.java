package io.investmentstreams.web;

import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.WindowTotal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes records that came out of Avro small, for they are held by the million: equal to what they were, what recurs held once. For
 * one thread.
 */
final class Compact {
    private final Map<String, String> words = new HashMap<>();
    private final Map<Region, Region> regions = new HashMap<>();

    Project of(Project p) {
        Amount amount = p.amount() == null ? null : of(p.amount());
        return new Project(
                p.id(),
                p.kind(),
                p.name(),
                p.investors(),
                p.region() == null ? null : regions.computeIfAbsent(p.region(), r -> r),
                word(p.sector()),
                p.stage(),
                p.on(),
                amount,
                p.cny() == null ? null : of(p.cny(), amount),
                p.projectCount(),
                p.stages(),
                p.articles(),
                p.revision());
    }

    CellTotal of(CellTotal t) {
        return new CellTotal(
                word(t.code()),
                word(t.path()),
                word(t.sector()),
                t.asOf(),
                t.revision(),
                t.windows().stream().map(Compact::of).toList());
    }

    DaySlice of(DaySlice d) {
        Measure signed = of(d.signed());
        return new DaySlice(
                word(d.code()),
                word(d.sector()),
                d.on(),
                d.revision(),
                signed,
                of(d.intended()),
                same(d.naive(), signed.value()));
    }

    private static WindowTotal of(WindowTotal w) {
        Measure signed = of(w.signed());
        return new WindowTotal(w.window(), w.from(), signed, of(w.intended()), same(w.naive(), signed.value()));
    }

    private Amount of(Amount a) {
        BigDecimal value = small(a.value());
        return new Amount(value, same(a.low(), value), same(a.high(), value), word(a.currency()));
    }

    private Cny of(Cny c, Amount stated) {
        BigDecimal value = same(c.value(), stated == null ? null : stated.value());
        return new Cny(
                value,
                same(c.low(), value),
                same(c.high(), value),
                small(c.rate()),
                c.rateOn(),
                word(c.rateSource()),
                c.stale());
    }

    private static Measure of(Measure m) {
        if (m.equals(Measure.ZERO)) return Measure.ZERO;
        BigDecimal value = small(m.value());
        return new Measure(value, same(m.low(), value), same(m.high(), value), m.open(), m.projects());
    }

    /** Codes, paths, sectors and the like: few of them, each held once. */
    private String word(String word) {
        return word == null ? null : words.computeIfAbsent(word, w -> w);
    }

    private static BigDecimal same(BigDecimal x, BigDecimal perhaps) {
        boolean same = x != null && perhaps != null && x.scale() == perhaps.scale() && x.compareTo(perhaps) == 0;
        return same ? perhaps : small(x);
    }

    /** Without the big integer that Avro's decimals bring along, where a long holds the digits. */
    private static BigDecimal small(BigDecimal x) {
        if (x == null || x.unscaledValue().bitLength() > 63) return x;
        return BigDecimal.valueOf(x.unscaledValue().longValue(), x.scale());
    }
}
