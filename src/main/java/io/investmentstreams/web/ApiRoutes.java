package io.investmentstreams.web;

import io.investmentstreams.extract.Stage;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Window;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** /api/totals and /api/projects: the view as JSON. */
public final class ApiRoutes implements Routes {
    private static final int MAX_LIMIT = 1000;
    private static final Comparator<Project> NEWEST_FIRST = Comparator.comparing(
                    Project::on, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Project::id);

    private final View view;
    private final Sectors sectors;

    public ApiRoutes(View view, Sectors sectors) {
        this.view = view;
        this.sectors = sectors;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/totals", this::totals);
        routes.get("/api/projects", this::projects);
        routes.get("/api/projects/{id}", this::project);
    }

    private void totals(Context ctx) {
        String region = ctx.queryParam("region");
        String sector = sector(ctx);
        Window window = window(ctx);
        LocalDate asOf = date(ctx, "asOf");
        List<CellTotal> found = view.totals().stream()
                .filter(t -> region == null || t.code().equals(region))
                .filter(t -> sector == null || t.sector().equals(sector))
                .map(t -> asOf == null ? t : asOf(t, asOf))
                .map(t -> window == null ? t : only(t, window))
                .toList();
        ctx.json(Map.of("totals", found));
    }

    private CellTotal asOf(CellTotal t, LocalDate asOf) {
        List<DaySlice> days = view.days(t.code(), t.sector());
        return new CellTotal(t.code(), t.path(), t.sector(), asOf, t.revision(), CellBook.windowsAsOf(days, asOf));
    }

    private static CellTotal only(CellTotal t, Window window) {
        return new CellTotal(t.code(), t.path(), t.sector(), t.asOf(), t.revision(), List.of(t.window(window)));
    }

    private void projects(Context ctx) {
        String region = ctx.queryParam("region");
        String sector = sector(ctx);
        Stage stage = stage(ctx);
        String q = ctx.queryParam("q");
        int limit = limit(ctx);
        String after = ctx.queryParam("after");
        Stream<Project> found = view.projects().stream()
                .filter(p -> region == null || lies(p, region))
                .filter(p -> sector == null || sectors.lineage(p.sector()).contains(sector))
                .filter(p -> stage == null || p.stage() == stage)
                .filter(p -> q == null || mentions(p, q))
                .sorted(NEWEST_FIRST);
        if (after != null) {
            Project last = view.project(after).orElseThrow(() -> Problem.badParameter("after", after, "a project id"));
            found = found.filter(p -> NEWEST_FIRST.compare(p, last) > 0);
        }
        ctx.json(Map.of("projects", found.limit(limit).toList()));
    }

    private void project(Context ctx) {
        String id = ctx.pathParam("id");
        ctx.json(view.project(id).orElseThrow(() -> Problem.notFound("there is no project " + id)));
    }

    private static boolean lies(Project p, String code) {
        Region region = p.region() == null ? Region.NATION : p.region();
        return region.lineage().stream().anyMatch(r -> r.code().equals(code));
    }

    private static boolean mentions(Project p, String q) {
        return p.name().contains(q) || p.investors().stream().anyMatch(i -> i.contains(q));
    }

    private String sector(Context ctx) {
        String sector = ctx.queryParam("sector");
        if (sector != null && !sectors.names().contains(sector))
            throw Problem.badParameter("sector", sector, String.join(", ", sectors.names()));
        return sector;
    }

    private static Window window(Context ctx) {
        String label = ctx.queryParam("window");
        if (label == null) return null;
        return Stream.of(Window.values())
                .filter(w -> w.label().equals(label))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter("window", label, "7d, 30d, 90d, 365d, year, all"));
    }

    private static Stage stage(Context ctx) {
        String stage = ctx.queryParam("stage");
        if (stage == null) return null;
        try {
            return Stage.valueOf(stage.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("stage", stage, "intended, planned, signed, landed, started, opened, cancelled");
        }
    }

    private static LocalDate date(Context ctx, String name) {
        String value = ctx.queryParam(name);
        if (value == null) return null;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problem.badParameter(name, value, "a date such as 2021-12-01");
        }
    }

    private static int limit(Context ctx) {
        String value = ctx.queryParamAsClass("limit", String.class).getOrDefault("100");
        try {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= MAX_LIMIT) return limit;
        } catch (NumberFormatException e) {
            throw Problem.badParameter("limit", value, "1 to " + MAX_LIMIT);
        }
        throw Problem.badParameter("limit", value, "1 to " + MAX_LIMIT);
    }
}
