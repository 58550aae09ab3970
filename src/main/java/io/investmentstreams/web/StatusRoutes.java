package io.investmentstreams.web;

import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** /api/status: how current the figures are, answered in any state. */
final class StatusRoutes implements Routes {
    private final View view;
    private final ChangeLog changes;
    private final Supplier<Health> health;
    private final LongSupplier lag;
    private long measured;
    private long lastLag;

    StatusRoutes(View view, ChangeLog changes, Supplier<Health> health, LongSupplier lag) {
        this.view = view;
        this.changes = changes;
        this.health = health;
        this.lag = lag;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/status", this::status);
    }

    private void status(Context ctx) {
        Health now = health.get();
        Change last = changes.at(changes.end() - 1);
        long behind = lag();
        ctx.header("Cache-Control", "no-store");
        Answers.json(
                ctx,
                new Status(
                        now.state(),
                        now.ready(),
                        now.left(),
                        asOf(),
                        behind < 0 ? null : behind,
                        last == null ? null : new LastChange(changes.newest().toString(), last.value()),
                        view.articleCount(),
                        view.announcementCount(),
                        view.projectCount(),
                        view.totals().size(),
                        build()));
    }

    /** Asked of the cluster once a second at most, however many ask here. */
    private synchronized long lag() {
        long now = System.nanoTime();
        if (measured == 0 || now - measured > TimeUnit.SECONDS.toNanos(1)) {
            lastLag = lag.getAsLong();
            measured = now;
        }
        return lastLag;
    }

    private LocalDate asOf() {
        return view.totals().stream()
                .map(CellTotal::asOf)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String build() {
        String version = StatusRoutes.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * @param left records still to be read before the figures are whole
     * @param asOf day at which the windows end; null while there is no total
     * @param lag  articles published and not yet counted; null when that cannot be told
     */
    private record Status(
            String state,
            boolean ready,
            long left,
            LocalDate asOf,
            Long lag,
            LastChange lastChange,
            int articles,
            int announcements,
            long projects,
            int cells,
            String build) {}

    private record LastChange(String id, CellChange change) {}
}
