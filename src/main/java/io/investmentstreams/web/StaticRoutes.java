package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The page's files, from the class path; only plain names, so that nothing else on it can be asked for. */
final class StaticRoutes implements Routes {
    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";
    private static final Pattern PLAIN =
            Pattern.compile("([a-zA-Z0-9_-]+/){0,4}[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+){0,2}\\.[a-z0-9]{2,5}");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", ctx -> file(ctx, "index.html"));
        routes.get("/webjars/echarts/echarts.min.js", ctx -> send(ctx, ECHARTS, "js", "public, max-age=86400"));
        routes.get("/<file>", ctx -> file(ctx, ctx.pathParam("file")));
    }

    private void file(Context ctx, String name) {
        String type = name.substring(name.lastIndexOf('.') + 1);
        if (!PLAIN.matcher(name).matches() || !TYPES.containsKey(type)) throw nothingAt(ctx);
        send(ctx, "/public/" + name, type, "no-cache");
    }

    private void send(Context ctx, String resource, String type, String caching) {
        byte[] bytes = files.computeIfAbsent(resource, StaticRoutes::read).orElseThrow(() -> nothingAt(ctx));
        ctx.header("Cache-Control", caching);
        Answers.send(ctx, TYPES.get(type), bytes);
    }

    private static Problem nothingAt(Context ctx) {
        return Problem.notFound("there is nothing at " + ctx.path());
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream in = StaticRoutes.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(resource, e);
        }
    }
}
