package io.investmentstreams.embedded;

import io.javalin.Javalin;

/** A registry that answers over real HTTP on a free port. */
final class RegistryServer implements AutoCloseable {
    private final EmbeddedRegistry registry;
    private final Javalin app;

    RegistryServer(EmbeddedRegistryLog log) {
        registry = new EmbeddedRegistry(log);
        app = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/", c -> c.html("<p>the page of somebody else</p>"));
                    EmbeddedRegistryRoutes.attach(registry, config.routes);
                })
                .start("127.0.0.1", 0);
    }

    String url() {
        return "http://127.0.0.1:" + app.port();
    }

    @Override
    public void close() {
        app.stop();
        registry.close();
    }
}
