package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;

/** /health/live: the process answers; /health/ready: 503 until the figures are current. */
public final class HealthRoutes implements Routes {
    private final Supplier<Health> health;

    public HealthRoutes(Supplier<Health> health) {
        this.health = health;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/health/live", ctx -> ctx.json(new Health(true, "running", 0)));
        routes.get("/health/ready", ctx -> {
            Health now = health.get();
            ctx.status(now.ready() ? 200 : 503).json(now);
        });
    }
}
