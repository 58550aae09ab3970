package io.investmentstreams.evaluation;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One project or total of an announcement, as far as it is scored; {@code count} is a total's, {@code sector} a project's. */
record Claimed(
        boolean total,
        String name,
        Amount amount,
        Region region,
        Stage stage,
        String sector,
        Integer count,
        String evidence) {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    /** Projects and totals of ceremonies that have an amount, the totals first. */
    static List<Claimed> counted(Announcement a) {
        Stream<Claimed> totals =
                a.totals().stream().filter(t -> t.scope() == Scope.EVENT).map(Claimed::of);
        return Stream.concat(totals, projects(a).stream())
                .filter(c -> c.amount != null)
                .toList();
    }

    /** All projects, with or without an amount. */
    static List<Claimed> projects(Announcement a) {
        return a.projects().stream().map(Claimed::of).toList();
    }

    private static Claimed of(Total t) {
        return new Claimed(
                true,
                null,
                t.amount(),
                t.region(),
                t.stage(),
                null,
                t.projectCount(),
                t.evidence().text());
    }

    private static Claimed of(ProjectItem p) {
        return new Claimed(
                false,
                p.name(),
                p.amount(),
                p.region(),
                p.stage(),
                p.sector(),
                null,
                p.evidence().text());
    }

    /** The point to match an amount by: its value, else the middle of its bounds, else the bound there is. */
    BigDecimal point() {
        if (amount.value() != null) return amount.value();
        if (amount.low() != null && amount.high() != null)
            return amount.low().add(amount.high()).divide(BigDecimal.valueOf(2));
        return amount.low() != null ? amount.low() : amount.high();
    }

    boolean hasAmountOf(Label.Wanted wanted) {
        return amount != null
                && amount.currency().equals(wanted.currency())
                && wanted.amounts().stream().anyMatch(x -> same(point(), x));
    }

    /** Equal to 0.1 % of the second. */
    static boolean same(BigDecimal x, BigDecimal y) {
        BigDecimal room = TOLERANCE.multiply(y.abs().max(BigDecimal.ONE));
        return x.subtract(y).abs().compareTo(room) <= 0;
    }

    /** Planned and intended are as good as each other. */
    boolean hasStage(String wanted) {
        String told = stage == null ? "" : stage.name().toLowerCase(Locale.ROOT);
        boolean early = told.equals("planned") || told.equals("intended");
        return early ? wanted.equals("planned") || wanted.equals("intended") : told.equals(wanted);
    }

    /** In that region or deeper. */
    boolean liesIn(String path) {
        return region != null && (region.path().equals(path) || region.path().startsWith(path + "/"));
    }
}
