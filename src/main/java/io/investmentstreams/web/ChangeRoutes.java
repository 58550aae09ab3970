package io.investmentstreams.web;

import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.ChangeCause;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** /api/changes: what moved the figures, oldest first. */
final class ChangeRoutes implements Routes {
    private static final int MOST = 1000;

    private final ChangeLog log;
    private final Params params;
    private final Supplier<Records> records;

    ChangeRoutes(ChangeLog log, Params params, Supplier<Records> records) {
        this.log = log;
        this.params = params;
        this.records = records;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/changes", this::changes);
    }

    /** Without {@code after}, the latest; {@code next} goes on from there with what comes later. */
    private void changes(Context ctx) {
        ChangeFilter filter = ChangeFilter.of(ctx, params);
        int limit = Params.limit(ctx, 100, MOST);
        String after = Params.text(ctx, "after");
        Page page = after == null ? latest(filter, limit) : since(after, filter, limit);
        List<CellChange> items = page.changes.stream().map(Change::value).toList();
        Answers.list(ctx, "changes", items, page.next.toString(), CSV);
    }

    private Page latest(ChangeFilter filter, int limit) {
        List<Change> held;
        Offsets next;
        synchronized (log) {
            held = log.held();
            next = log.newest();
        }
        List<Change> chosen = held.stream().filter(filter::takes).toList();
        return new Page(chosen.subList(Math.max(0, chosen.size() - limit), chosen.size()), next);
    }

    private Page since(String after, ChangeFilter filter, int limit) {
        Offsets from = Offsets.parse(after)
                .filter(o -> o.partitions() == log.newest().partitions())
                .orElseThrow(() -> Problem.badParameter(
                        "after", after, "the value of next in an earlier answer, or the id of an event of the stream"));
        List<Change> chosen = new ArrayList<>();
        Offsets at = from;
        for (Change change : lacking(from, limit)) {
            at = at.after(change.partition(), change.offset());
            if (filter.takes(change)) chosen.add(change);
            if (chosen.size() == limit) break;
        }
        return new Page(chosen, at);
    }

    private List<Change> lacking(Offsets from, int limit) {
        List<Change> held;
        Offsets oldest;
        synchronized (log) {
            held = log.held();
            oldest = log.oldest();
        }
        if (!from.covers(oldest)) {
            List<Change> older = records.get()
                    .changes(from, oldest, Math.max(limit, MOST))
                    .orElseThrow(() -> Problem.gone("the topic does not retain changes as old as 'after'"));
            if (!older.isEmpty()) return older;
        }
        return held.stream().filter(c -> from.lacks(c.partition(), c.offset())).toList();
    }

    private record Page(List<Change> changes, Offsets next) {}

    private static final Csv<CellChange> CSV = new Csv<CellChange>()
            .column("code", CellChange::code)
            .column("path", CellChange::path)
            .column("sector", CellChange::sector)
            .column("asOf", CellChange::asOf)
            .column("old_signed", c -> c.before().signed())
            .column("old_intended", c -> c.before().intended())
            .column("old_projects", c -> c.before().projects())
            .column("new_signed", c -> c.after().signed())
            .column("new_intended", c -> c.after().intended())
            .column("new_projects", c -> c.after().projects())
            .column("delta_signed", c -> c.delta().signed())
            .column("delta_intended", c -> c.delta().intended())
            .column("delta_projects", c -> c.delta().projects())
            .column("causes", c -> joined(c, cause -> kind(cause.kind())))
            .column("projects", c -> joined(c, ChangeCause::projectId))
            .column("articles", c -> joined(c, ChangeCause::articleId))
            .column("causeCount", CellChange::causeCount)
            .column("revision", CellChange::revision);

    private static String kind(ProjectChange.Cause kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String joined(CellChange change, Function<ChangeCause, String> of) {
        return change.causes().stream()
                .map(of)
                .filter(s -> s != null)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
