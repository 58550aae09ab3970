package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Keeps every path that answers with figures shut until they are whole: half a sum is worse than none. */
final class ReadyGate implements Routes {
    private static final List<String> FIGURES = List.of(
            "/api/totals",
            "/api/daily",
            "/api/projects",
            "/api/articles",
            "/api/changes",
            "/api/alerts",
            "/api/stream",
            "/feed.atom");

    private final BooleanSupplier ready;

    ReadyGate(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (String path : FIGURES) {
            routes.before(path, this::check);
            routes.before(path + "/*", this::check);
        }
    }

    private void check(Context ctx) {
        if (!ready.getAsBoolean())
            throw Problem.unavailable("the monitor is restoring its figures; /health/ready tells how much is left");
    }
}
