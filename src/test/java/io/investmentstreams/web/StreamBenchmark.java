package io.investmentstreams.web;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Many subscribers at once on loopback, in a process of their own: what memory each takes here, and how long until every one of them
 * has every change, once and in order. Arguments: clients, changes.
 */
public final class StreamBenchmark {
    private static final String CLIENTS = "clients-of";

    private StreamBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals(CLIENTS)) new Clients(args).run();
        else serve(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    }

    private static void serve(int clients, int changes) throws Exception {
        try (MonitorServer server = new MonitorServer(Access.OPEN, 10_000, 1000, Duration.ofSeconds(15))) {
            server.cell(MonitorServer.KUNSHAN, "all", "5", MonitorServer.DAY);
            server.get("/api/totals");
            long before = used();
            Process others = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            StreamBenchmark.class.getName(),
                            CLIENTS,
                            server.url(),
                            String.valueOf(clients),
                            String.valueOf(changes))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            byte[] ready = new byte[1];
            if (others.getInputStream().read(ready) != 1) throw new IllegalStateException("the clients failed");
            System.out.printf(
                    Locale.ROOT, "%,d clients: %,d bytes each%n", server.hub.size(), (used() - before) / clients);
            long start = System.nanoTime();
            for (int n = 1; n <= changes; n++) {
                server.log.add(server.change(MonitorServer.KUNSHAN, n));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            if (others.getInputStream().read(ready) != 1) throw new IllegalStateException("changes were lost");
            System.out.printf(
                    Locale.ROOT,
                    "%,d events had by all %.2f s after the first change, %.2f s after the last was due%n",
                    (long) clients * changes,
                    (System.nanoTime() - start) / 1e9,
                    (System.nanoTime() - start) / 1e9 - changes * 0.01);
            others.waitFor();
        }
    }

    /** Heap and buffers outside it. */
    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        long buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return runtime.totalMemory() - runtime.freeMemory() + buffers;
    }

    /** Reads all streams in one thread; writes a byte when all have their snapshot, another when all have all changes. */
    private static final class Clients {
        private final URI server;
        private final int count;
        private final int changes;
        private final Selector selector;
        private final ByteBuffer buffer = ByteBuffer.allocate(64 << 10);

        Clients(String[] args) throws IOException {
            server = URI.create(args[1]);
            count = Integer.parseInt(args[2]);
            changes = Integer.parseInt(args[3]);
            selector = Selector.open();
        }

        void run() throws IOException {
            for (int i = 0; i < count; i++) connect();
            read(c -> c.snapshots);
            System.out.write('s');
            System.out.flush();
            read(c -> c.changes / changes);
            System.out.write('c');
            System.out.flush();
        }

        private void connect() throws IOException {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
            String request = "GET /api/stream HTTP/1.0\r\nHost: " + server.getAuthority() + "\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Client());
        }

        private void read(java.util.function.ToIntFunction<Client> done) throws IOException {
            while (selector.keys().stream().anyMatch(k -> done.applyAsInt((Client) k.attachment()) < 1)) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    buffer.clear();
                    if (((SocketChannel) key.channel()).read(buffer) < 0) throw new IOException("a stream was closed");
                    ((Client) key.attachment())
                            .take(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8));
                }
                selector.selectedKeys().clear();
            }
        }
    }

    /** Counts what came; a change must be the one after the last. */
    private static final class Client {
        private int snapshots;
        private int changes;
        private String rest = "";

        void take(String text) throws IOException {
            String[] lines = (rest + text).split("\n", -1);
            rest = lines[lines.length - 1];
            for (int i = 0; i < lines.length - 1; i++) {
                if (lines[i].equals("event: snapshot")) snapshots++;
                int at = lines[i].startsWith("data: {\"code\"") ? lines[i].lastIndexOf("\"revision\":") : -1;
                if (at < 0) continue;
                int revision = Integer.parseInt(lines[i].substring(at + 11, lines[i].lastIndexOf('}')));
                if (revision != ++changes) throw new IOException("change " + revision + " came instead of " + changes);
            }
        }
    }
}
