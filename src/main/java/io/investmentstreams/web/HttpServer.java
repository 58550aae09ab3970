package io.investmentstreams.web;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.serde.Json;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import java.util.List;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one HTTP port: whatever routes it is given, with errors as problem documents. */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    /** Room for a schema with its references. */
    private static final long MOST_BYTES = 8 << 20;

    private static final int MOST_CONNECTIONS = 4096;

    private final Javalin app;
    private final String host;

    private HttpServer(Javalin app, String host) {
        this.app = app;
        this.host = host;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 takes any free port
     * @throws UserError when the port is taken
     */
    public static HttpServer start(String host, int port, List<Routes> routes) {
        Javalin app = Javalin.create(config -> configure(config, routes));
        try {
            return new HttpServer(app.start(host, port), host);
        } catch (JavalinBindException e) {
            app.stop();
            throw new UserError(
                    "port " + port + " on " + host + " is in use; stop what listens there or choose another with"
                            + " --http-port (0 takes any free port)",
                    e);
        }
    }

    public String url() {
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + app.port();
    }

    @Override
    public void close() {
        app.stop();
    }

    private static void limit(JavalinConfig config) {
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server)));
    }

    private static void configure(JavalinConfig config, List<Routes> routes) {
        config.startup.showJavalinBanner = false;
        config.jsonMapper(new JavalinJackson(Json.mapper(), false));
        limit(config);
        new SecurityHeaders().addTo(config.routes);
        routes.forEach(r -> r.addTo(config.routes));
        config.routes.exception(Problem.class, Problem::answer);
        config.routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            Problem.answer(ctx, 500, "Internal error", "the server failed; its log says why");
        });
        config.routes.error(404, ctx -> {
            if (ctx.result() == null
                    || ctx.result().equals("Not Found")
                    || ctx.result().startsWith("Endpoint"))
                Problem.answer(ctx, 404, "Not found", "there is nothing at " + ctx.path());
        });
    }
}
