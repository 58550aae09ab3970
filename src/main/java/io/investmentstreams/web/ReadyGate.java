package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/** Keeps every path that answers with figures shut until they are whole: half a sum is worse than none. */
final class ReadyGate implements Routes {
    private final BooleanSupplier ready;

    ReadyGate(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (String path : Monitor.FIGURES) {
            routes.before(path, this::check);
            routes.before(path + "/*", this::check);
        }
    }

    private void check(Context ctx) {
        if (!ready.getAsBoolean())
            throw Problem.unavailable("the monitor is restoring its figures; /health/ready tells how much is left");
    }
}
