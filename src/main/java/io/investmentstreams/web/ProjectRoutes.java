package io.investmentstreams.web;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** /api/projects and /api/projects/{id}. */
final class ProjectRoutes implements Routes {
    private static final int MOST = 1000;

    private final View view;
    private final Sectors sectors;
    private final Params params;

    ProjectRoutes(View view, Sectors sectors, Params params) {
        this.view = view;
        this.sectors = sectors;
        this.params = params;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/projects", this::projects);
        routes.get("/api/projects/{id}", this::project);
    }

    private void projects(Context ctx) {
        ProjectFilter filter = ProjectFilter.of(ctx, params, sectors);
        Order order = order(ctx);
        Place after = place(Params.text(ctx, "after"));
        int limit = Params.limit(ctx, 100, MOST);
        List<Project> found = filter.chosen(view)
                .filter(p -> after == null || order.by.compare(Place.of(p), after) > 0)
                .sorted(Comparator.comparing(Place::of, order.by))
                .limit(limit + 1L)
                .toList();
        List<Project> page = found.stream().limit(limit).toList();
        String next = found.size() > limit ? Place.of(page.get(limit - 1)).toString() : null;
        Answers.list(ctx, "projects", page, next, CSV);
    }

    private void project(Context ctx) {
        String id = ctx.pathParam("id");
        Answers.json(ctx, view.project(id).orElseThrow(() -> Problem.notFound("there is no project " + id)));
    }

    private static Order order(Context ctx) {
        String sort = Params.text(ctx, "sort");
        if (sort == null || sort.equals("newest")) return Order.NEWEST;
        if (sort.equals("oldest")) return Order.OLDEST;
        if (sort.equals("amount")) return Order.AMOUNT;
        throw Problem.badParameter("sort", sort, "newest, oldest, amount");
    }

    private static Place place(String after) {
        if (after == null) return null;
        String[] parts = after.split("~", 3);
        try {
            return new Place(parts[0].isEmpty() ? null : LocalDate.parse(parts[0]), new BigDecimal(parts[1]), parts[2]);
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Problem.badParameter("after", after, "the value of next in an earlier answer");
        }
    }

    /** Where a project stands in any order; as text the cursor of a page, good even when the project is gone. */
    private record Place(LocalDate on, BigDecimal amount, String id) {
        static Place of(Project p) {
            return new Place(p.on(), ProjectFilter.amount(p), p.id());
        }

        @Override
        public String toString() {
            return (on == null ? "" : on) + "~" + amount.toPlainString() + "~" + id;
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // comparators made of constants hold no state
    private enum Order {
        NEWEST(Comparator.comparing(Place::on, Comparator.nullsLast(Comparator.reverseOrder()))),
        OLDEST(Comparator.comparing(Place::on, Comparator.nullsLast(Comparator.naturalOrder()))),
        AMOUNT(Comparator.comparing(Place::amount).reversed());

        private final transient Comparator<Place> by;

        Order(Comparator<Place> by) {
            this.by = by.thenComparing(Place::id);
        }
    }

    private static final Csv<Project> CSV = new Csv<Project>()
            .column("id", Project::id)
            .column("kind", Project::kind)
            .column("name", Project::name)
            .column("investors", p -> String.join("、", p.investors()))
            .column("code", p -> p.region() == null ? null : p.region().code())
            .column("path", p -> p.region() == null ? null : p.region().path())
            .column("sector", Project::sector)
            .column("stage", Project::stage)
            .column("on", Project::on)
            .column("amount", p -> p.amount() == null ? null : p.amount().value())
            .column("amount_low", p -> p.amount() == null ? null : p.amount().low())
            .column("amount_high", p -> p.amount() == null ? null : p.amount().high())
            .column("currency", p -> p.amount() == null ? null : p.amount().currency())
            .column("cny", p -> p.cny() == null ? null : p.cny().value())
            .column("cny_low", p -> p.cny() == null ? null : p.cny().low())
            .column("cny_high", p -> p.cny() == null ? null : p.cny().high())
            .column("rate", p -> p.cny() == null ? null : p.cny().rate())
            .column("rate_on", p -> p.cny() == null ? null : p.cny().rateOn())
            .column("rate_source", p -> p.cny() == null ? null : p.cny().rateSource())
            .column("projects", Project::projectCount)
            .column("articles", p -> String.join(" ", p.articles()))
            .column("revision", Project::revision);
}
