package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** /metrics: what the monitor holds, serves and waits for, for Prometheus. */
final class MetricsRoutes implements Routes {
    private static final Set<String> KNOWN = Set.of(
            "totals",
            "daily",
            "projects",
            "articles",
            "regions",
            "sectors",
            "changes",
            "alerts",
            "status",
            "openapi.json");
    private static final String STARTED = "investmentstreams.started";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    MetricsRoutes(View view, ChangeLog changes, StreamHub hub, Supplier<Health> health) {
        gauge("investment.articles", "articles that stand", view::articleCount);
        gauge("investment.announcements", "articles that were read", view::announcementCount);
        gauge("investment.projects", "projects, residual records left out", view::projectCount);
        gauge(
                "investment.cells",
                "cells of region and sector",
                () -> view.totals().size());
        gauge("investment.changes.read", "changes read since the start", changes::end);
        gauge("investment.stream.clients", "open streams", hub::size);
        gauge(
                "investment.ready",
                "1 when the figures are whole",
                () -> health.get().ready() ? 1 : 0);
        gauge(
                "investment.restore.left",
                "records to be read before they are",
                () -> health.get().left());
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before("/api/*", ctx -> ctx.attribute(STARTED, System.nanoTime()));
        routes.after("/api/*", this::count);
        routes.get(
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(registry.scrape().getBytes(StandardCharsets.UTF_8)));
    }

    /** By the name of the endpoint only: ids and whatever else is asked for would make a series each. */
    private void count(Context ctx) {
        Long started = ctx.attribute(STARTED);
        if (started == null) return;
        String[] parts = ctx.path().split("/", 4);
        if (parts[2].equals("stream")) return;
        String path = KNOWN.contains(parts[2]) ? "/api/" + parts[2] : "other";
        registry.timer("http.server.requests", "path", path, "status", String.valueOf(ctx.statusCode()))
                .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
    }
}
