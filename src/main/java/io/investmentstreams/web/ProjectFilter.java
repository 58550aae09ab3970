package io.investmentstreams.web;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which projects are asked for; what is null does not choose.
 *
 * @param region code of a region they lie in
 * @param q      part of the name or of an investor, in any case
 * @param min    least amount in CNY
 * @param asOf   dated up to then, or undated
 * @param ids    of those that are asked for by name
 */
record ProjectFilter(
        Sectors sectors,
        String region,
        String sector,
        Stage stage,
        String q,
        BigDecimal min,
        LocalDate asOf,
        List<String> ids) {
    static ProjectFilter of(Context ctx, Params params, Sectors sectors) {
        String q = Params.text(ctx, "q");
        String ids = Params.text(ctx, "ids");
        return new ProjectFilter(
                sectors,
                params.region(ctx, "region"),
                params.sector(ctx),
                Params.stage(ctx),
                q == null ? null : q.strip().toLowerCase(Locale.ROOT),
                Params.money(ctx, "min"),
                Params.date(ctx, "asOf"),
                ids == null ? null : List.of(ids.split(",")));
    }

    /** Those of a view, in no order. */
    Stream<Project> chosen(View view) {
        Stream<Project> all = ids == null
                ? view.projects().stream()
                : ids.stream().distinct().flatMap(id -> view.project(id).stream());
        return all.filter(this::takes);
    }

    private boolean takes(Project p) {
        return (stage == null || p.stage() == stage)
                && (region == null || lies(p))
                && (sector == null || sectors.lineage(p.sector()).contains(sector))
                && (min == null || amount(p).compareTo(min) >= 0)
                && (asOf == null || p.on() == null || !p.on().isAfter(asOf))
                && (q == null || mentions(p));
    }

    /** What the project adds to the totals, in CNY; 0 when that is nothing. */
    static BigDecimal amount(Project p) {
        if (p.cny() == null) return BigDecimal.ZERO;
        if (p.cny().value() != null) return p.cny().value();
        return p.cny().low() == null ? BigDecimal.ZERO : p.cny().low();
    }

    private boolean lies(Project p) {
        Region at = p.region() == null ? Region.NATION : p.region();
        return at.lineage().stream().anyMatch(r -> r.code().equals(region));
    }

    private boolean mentions(Project p) {
        return p.name().toLowerCase(Locale.ROOT).contains(q)
                || p.investors().stream()
                        .anyMatch(i -> i.toLowerCase(Locale.ROOT).contains(q));
    }
}
