package io.investmentstreams.web;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.place.Regions;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** /api/totals and /api/daily. */
final class TotalsRoutes implements Routes {
    private static final int MOST = 10_000;

    private final View view;
    private final Regions regions;
    private final Params params;

    TotalsRoutes(View view, Regions regions, Params params) {
        this.view = view;
        this.regions = regions;
        this.params = params;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/totals", this::totals);
        routes.get("/api/daily", this::daily);
    }

    private void totals(Context ctx) {
        String sector = params.sector(ctx);
        Window window = Params.window(ctx);
        LocalDate asOf = Params.date(ctx, "asOf");
        String after = Params.text(ctx, "after");
        int limit = Params.limit(ctx, MOST, MOST);
        List<CellTotal> found = chosen(params.region(ctx, "region"), params.region(ctx, "parent"))
                .filter(t -> sector == null || t.sector().equals(sector))
                .filter(t -> after == null || t.cell().key().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        boolean more = found.size() > limit;
        List<CellTotal> page = found.stream()
                .limit(limit)
                .map(t -> asOf == null ? t : asOf(t, asOf))
                .map(t -> window == null ? t : only(t, window))
                .toList();
        String next = more ? page.get(limit - 1).cell().key() : null;
        Answers.list(ctx, "totals", page, next, rows(page), CSV);
    }

    /** In the order of the cells' keys. */
    private Stream<CellTotal> chosen(String region, String parent) {
        if (region == null && parent == null) return view.totals().stream();
        Stream<String> codes =
                parent == null ? Stream.of() : regions.children(parent).stream().map(Region::code);
        return Stream.concat(Stream.ofNullable(region), codes)
                .sorted()
                .distinct()
                .flatMap(code -> view.totals(code).stream());
    }

    private CellTotal asOf(CellTotal t, LocalDate asOf) {
        List<DaySlice> days = view.days(t.code(), t.sector());
        return new CellTotal(t.code(), t.path(), t.sector(), asOf, t.revision(), CellBook.windowsAsOf(days, asOf));
    }

    private static CellTotal only(CellTotal t, Window window) {
        return new CellTotal(t.code(), t.path(), t.sector(), t.asOf(), t.revision(), List.of(t.window(window)));
    }

    private void daily(Context ctx) {
        String region = params.region(ctx, "region");
        String sector = params.sector(ctx);
        LocalDate from = Params.date(ctx, "from");
        LocalDate to = Params.date(ctx, "to");
        String after = Params.text(ctx, "after");
        int limit = Params.limit(ctx, MOST, MOST);
        Cell cell = new Cell(region == null ? Region.NATION.code() : region, sector == null ? Sectors.ALL : sector);
        List<DaySlice> found = view.days(cell.code(), cell.sector()).stream()
                .filter(d -> isWithin(d.on(), from, to))
                .filter(d -> after == null || d.key().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        List<DaySlice> page = found.stream().limit(limit).toList();
        Answers.list(
                ctx, "days", page, found.size() > limit ? page.get(limit - 1).key() : null, DAY_CSV);
    }

    /** What is undated is within no bounds. */
    private static boolean isWithin(LocalDate on, LocalDate from, LocalDate to) {
        if (on == null) return from == null && to == null;
        return (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
    }

    private static List<Row> rows(List<CellTotal> totals) {
        return totals.stream()
                .flatMap(t -> t.windows().stream().map(w -> new Row(t, w)))
                .toList();
    }

    /** A cell has a line for each of its windows. */
    private record Row(CellTotal total, WindowTotal window) {}

    private static final Csv<Row> CSV = measures(
                    measures(
                            new Csv<Row>()
                                    .column("code", r -> r.total().code())
                                    .column("path", r -> r.total().path())
                                    .column("sector", r -> r.total().sector())
                                    .column("asOf", r -> r.total().asOf())
                                    .column("window", r -> r.window().window().label())
                                    .column("from", r -> r.window().from()),
                            "signed",
                            r -> r.window().signed()),
                    "intended",
                    r -> r.window().intended())
            .column("naive", r -> r.window().naive());

    private static final Csv<DaySlice> DAY_CSV = measures(
                    measures(
                            new Csv<DaySlice>()
                                    .column("code", DaySlice::code)
                                    .column("sector", DaySlice::sector)
                                    .column("on", DaySlice::on),
                            "signed",
                            DaySlice::signed),
                    "intended",
                    DaySlice::intended)
            .column("naive", DaySlice::naive);

    private static <T> Csv<T> measures(Csv<T> csv, String name, Function<T, Measure> of) {
        return csv.column(name, r -> of.apply(r).value())
                .column(name + "_low", r -> of.apply(r).low())
                .column(name + "_high", r -> of.apply(r).high())
                .column(name + "_open", r -> of.apply(r).open())
                .column(name + "_projects", r -> of.apply(r).projects());
    }
}
