package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every subscriber of what comes, in one thread; reads from the topic for those that resume from long ago in another. */
final class StreamHub implements AutoCloseable {
    /** Looks at totals and changes before a snapshot is sent that may not be level: about 2 s. */
    static final long MOST_REFUSALS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(StreamHub.class);
    private static final int CATCH_UP_PAGE = 500;
    private static final Duration ASK_AGAIN = Duration.ofMillis(10);

    private final View view;
    private final ChangeLog log;
    private final Snapshots snapshots;
    private final Supplier<Records> records;
    private final int queue;
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waking = new AtomicBoolean();
    private final AtomicBoolean asking = new AtomicBoolean();
    private final ScheduledExecutorService teller = thread("stream");
    private final ScheduledFuture<?> beating;
    private final ScheduledExecutorService reader = thread("stream-catch-up");

    /**
     * @param queue     changes that a subscriber may be behind before it is closed
     * @param heartbeat between two signs of life to those for whom nothing else came
     */
    StreamHub(View view, ChangeLog log, Supplier<Records> records, int queue, Duration heartbeat) {
        this.view = view;
        this.log = log;
        this.records = records;
        this.queue = queue;
        snapshots = new Snapshots(view, log);
        log.onChange(this::wake);
        view.alerts().onAlert(this::wake);
        long nanos = heartbeat.toNanos();
        beating = teller.scheduleAtFixedRate(() -> each(StreamClient::beat), nanos, nanos, TimeUnit.NANOSECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    ChangeLog log() {
        return log;
    }

    AlertLog alerts() {
        return view.alerts();
    }

    ToldAlert told(Alert alert) {
        return ToldAlert.of(alert, view);
    }

    Snapshots snapshots() {
        return snapshots;
    }

    int queue() {
        return queue;
    }

    int size() {
        return clients.size();
    }

    void join(StreamClient client) {
        clients.add(client);
    }

    void left(StreamClient client) {
        clients.remove(client);
    }

    /** Many changes that come at once are told of once. */
    private void wake() {
        if (waking.compareAndSet(false, true)) run(teller, this::tell);
    }

    private void tell() {
        waking.set(false);
        each(StreamClient::pump);
    }

    /** For who waits for a snapshot while totals and changes are not level. */
    void askAgain() {
        if (!asking.compareAndSet(false, true)) return;
        CompletableFuture.delayedExecutor(ASK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> run(teller, this::answerAgain));
    }

    private void answerAgain() {
        asking.set(false);
        each(StreamClient::pump);
    }

    void catchUp(StreamClient client, Offsets from) {
        run(reader, () -> {
            Offsets to = log.oldest();
            client.caughtUp(records.get().changes(from, to, CATCH_UP_PAGE), to, CATCH_UP_PAGE);
        });
    }

    private static void run(ScheduledExecutorService executor, Runnable task) {
        try {
            executor.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    LOG.error("a stream failed", e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("stopping", e);
        }
    }

    private void each(java.util.function.Consumer<StreamClient> action) {
        for (StreamClient client : clients) {
            try {
                action.accept(client);
            } catch (RuntimeException e) {
                LOG.debug("a subscriber is gone", e);
                client.end();
            }
        }
    }

    @Override
    public void close() {
        beating.cancel(false);
        teller.shutdownNow();
        reader.shutdownNow();
        clients.forEach(c -> {
            c.leave("the server stops; resume with Last-Event-ID");
            c.pump();
            c.end();
        });
    }
}
