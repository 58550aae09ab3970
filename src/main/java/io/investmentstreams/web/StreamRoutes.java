package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/** /api/stream: Server-Sent Events, a snapshot and then each change. */
final class StreamRoutes implements Routes {
    private static final int MOST_CLIENTS = 3000;

    private final StreamHub hub;
    private final Params params;

    StreamRoutes(StreamHub hub, Params params) {
        this.hub = hub;
        this.params = params;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/stream", this::stream);
    }

    private void stream(Context ctx) {
        ChangeFilter filter = ChangeFilter.of(ctx, params);
        if (hub.size() >= MOST_CLIENTS) throw Problem.unavailable("as many streams are open as the server allows");
        Offsets had = Offsets.parse(ctx.header("Last-Event-ID"))
                .filter(o -> o.partitions() == hub.log().newest().partitions())
                .filter(o -> hub.log().newest().covers(o))
                .orElse(null);
        ctx.status(200).contentType("text/event-stream; charset=utf-8");
        ctx.header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
        ctx.future(() -> subscribe(ctx, filter, had));
    }

    private CompletableFuture<Void> subscribe(Context ctx, ChangeFilter filter, Offsets had) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            ServletOutputStream out = ctx.res().getOutputStream();
            StreamClient client = new StreamClient(hub, filter, had, out, () -> done.complete(null));
            hub.join(client);
            out.setWriteListener(client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return done;
    }
}
