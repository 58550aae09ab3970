package io.investmentstreams.cli;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Window;
import io.investmentstreams.web.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures as a page of text: the latest projects, then the nation, the top regions and the top sectors. */
final class TerminalView {
    private static final List<Window> WINDOWS = List.of(Window.DAYS_30, Window.DAYS_365, Window.ALL);
    private static final int NAME_COLUMNS = 44;

    private final View view;
    private final Sectors sectors;
    private final int rows;

    /** @param rows how many projects, regions and sectors at most */
    TerminalView(View view, Sectors sectors, int rows) {
        this.view = view;
        this.sectors = sectors;
        this.rows = rows;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Latest projects");
        lines.addAll(projects().lines());
        lines.add("");
        String asOf = view.total(Region.NATION.code(), Sectors.ALL)
                .map(t -> " as of " + t.asOf())
                .orElse("");
        lines.add("Signed investment in CNY (projects)" + asOf);
        lines.addAll(totals().lines());
        return lines;
    }

    private Table projects() {
        Table table = new Table(4, "day", "stage", "project", "region", "amount", "CNY");
        Comparator<Project> newest = Comparator.comparing(Project::on, Comparator.nullsLast(Comparator.reverseOrder()));
        view.projects().stream()
                .filter(p -> p.kind() == Project.Kind.PROJECT)
                .sorted(newest.thenComparing(Project::id))
                .limit(rows)
                .forEach(p -> table.row(
                        p.on() == null ? "–" : p.on().toString(),
                        p.stage().name().toLowerCase(Locale.ROOT),
                        Table.clip(p.name(), NAME_COLUMNS),
                        p.region() == null ? "–" : p.region().path(),
                        amount(p),
                        cny(p)));
        return table;
    }

    private static String amount(Project p) {
        if (p.amount() == null) return "–";
        return figure(p.amount().value(), p.amount().low(), p.amount().high()) + " "
                + p.amount().currency();
    }

    private static String cny(Project p) {
        return p.cny() == null
                ? "–"
                : figure(p.cny().value(), p.cny().low(), p.cny().high());
    }

    private static String figure(BigDecimal value, BigDecimal low, BigDecimal high) {
        if (value != null) return ChineseNumber.yuan(value);
        return (low == null ? "" : ChineseNumber.yuan(low)) + "–" + (high == null ? "" : ChineseNumber.yuan(high));
    }

    private Table totals() {
        Table table = new Table(1, "", "30 days", "365 days", "all time", "intended");
        List<CellTotal> all = List.copyOf(view.totals());
        add(
                table,
                all,
                1,
                t -> t.code().equals(Region.NATION.code()) && t.sector().equals(Sectors.ALL));
        add(table, all, rows, t -> isProvince(t.code()) && t.sector().equals(Sectors.ALL));
        add(table, all, rows, t -> t.code().equals(Region.NATION.code()) && isLeaf(t.sector()));
        return table;
    }

    private static boolean isProvince(String code) {
        return Region.NATION.code().equals(Region.parentCode(code));
    }

    private boolean isLeaf(String sector) {
        return !sector.equals(Sectors.ALL) && sectors.lineage(sector).size() == 2;
    }

    private static void add(Table table, List<CellTotal> all, int limit, Predicate<CellTotal> which) {
        Comparator<CellTotal> largest =
                Comparator.comparing(t -> t.window(Window.ALL).signed().value(), Comparator.reverseOrder());
        all.stream()
                .filter(which)
                .sorted(largest.thenComparing(CellTotal::code).thenComparing(CellTotal::sector))
                .limit(limit)
                .forEach(t -> table.row(row(t)));
    }

    private static String[] row(CellTotal t) {
        String[] cells = new String[WINDOWS.size() + 2];
        cells[0] = t.sector().equals(Sectors.ALL) ? t.path() : t.sector();
        for (int i = 0; i < WINDOWS.size(); i++) {
            var signed = t.window(WINDOWS.get(i)).signed();
            cells[i + 1] = ChineseNumber.yuan(signed.value()) + " (" + signed.projects() + ")";
        }
        var intended = t.window(Window.ALL).intended();
        cells[WINDOWS.size() + 1] = ChineseNumber.yuan(intended.value()) + " (" + intended.projects() + ")";
        return cells;
    }
}
